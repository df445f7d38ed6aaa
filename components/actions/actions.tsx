'use client';

import { useEffect, useMemo } from 'react';
import type { Actions as FileActions } from '@/cases';
import { actionAddress } from '@/cases';
import type { ActionsWords } from '@/content/types/actions-words';
import type { GapPlace } from '@/report';
import { actionAt, actionCounts, actionLines } from '@/report';
import { useRunningHeader } from '../report/use-running-header';
import { useFragment } from '../session/fragment';
import { today } from '../session/today';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useActionsWords } from '../session/words/actions-words';
import { NothingChosen } from '../shell/nothing-chosen';
import { StepHeading } from '../ui/step-heading';
import { InAppHint } from '../in-app/in-app';
import { PrintButton } from '../ui/print-button';
import { useFocusInSight } from '../ui/use-focus-in-sight';
import { ActionControls } from './action-controls';
import { ownersId } from './action-fields';
import { ActionTable } from './action-table';
import { ownersIn, wholeView } from './arrange';
import { ClosedActions } from './closed-actions';
import { draftsOf } from './drafts-of';
import { GapAction } from './gap-action';
import { useActionPlan } from './use-action-plan';
import { useArranged } from './use-arranged';
import { Warnings } from './warnings';

/** Who does what about each gap and by when, what does not fit together, and the plan on paper. */
export function Actions() {
  const open = useOpenCase();
  const { workplace, file, snapshot } = open;
  const { words } = workplace;
  const plan = useActionPlan(open);
  const { gap: sought } = useFragment();
  useRunningHeader([words.ui.pages.actions, file.header.organisation].filter(Boolean).join(' · '));
  useFocusInSight();
  useEffect(() => {
    if (sought !== undefined) focusGap(sought);
  }, [sought]);
  const { actions } = file;
  const { closed, gaps } = plan;
  const { drafts } = snapshot;
  const isAnythingChosen = file.targets.length > 0;
  return (
    <div
      className="actions grid gap-6 print:block"
      data-ready={isAnythingChosen || undefined}
      data-actions
    >
      {isAnythingChosen ? <OpenGaps plan={plan} /> : <NothingChosen page="actions" />}
      <ClosedActions {...{ closed, gaps, actions, drafts, workplace, sought }} />
    </div>
  );
}

/** What does not fit together, and every gap as it is looked at. */
function OpenGaps({ plan }: { readonly plan: ReturnType<typeof useActionPlan> }) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const say = useActionsWords(locale);
  const { gaps, warnings, settled, asOf } = plan;
  const { view, shown, choose } = useArranged(gaps, file.actions);
  const owners = ownersIn(settled, locale);
  const seek = (gap: string) => {
    choose(wholeView);
    requestAnimationFrame(() => {
      focusGap(gap);
    });
  };
  return (
    <>
      <Head
        counts={say.counts(actionCounts(gaps, settled, today()))}
        asOf={words.dates.day(asOf)}
      />
      <Warnings warnings={warnings} onSeek={seek} />
      <div className="no-print">
        <ActionControls view={view} owners={owners} onChoose={choose} locale={locale} />
      </div>
      <p role="status" className="text-muted">
        {sayShown({ shown: shown.length, all: gaps.length }, say)}
      </p>
      <datalist id={ownersId}>
        {owners.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <GapList gaps={shown} />
      <div className="hidden print:block">
        <OnPaper gaps={shown} actions={settled} />
      </div>
    </>
  );
}

function GapList({ gaps }: { readonly gaps: readonly GapPlace[] }) {
  const { workplace, file, snapshot } = useOpenCase();
  const { words, locale } = workplace;
  const say = useActionsWords(locale);
  return (
    <ul className="no-print grid gap-4">
      {gaps.map(({ gap, title, areaName, category, targets, todo }) => (
        <GapAction
          key={gap}
          {...{ gap, title, workplace }}
          where={[category, areaName].filter(Boolean).join(' · ')}
          lines={[`${say.targets}${words.ui.product.colon}${words.list(targets)}`, todo]}
          action={actionAt(file.actions, gap)}
          drafts={draftsOf(snapshot.drafts, actionAddress(gap))}
        />
      ))}
    </ul>
  );
}

interface OnPaperProps {
  readonly gaps: readonly GapPlace[];
  readonly actions: FileActions;
}

/** The plan as it is printed: as it is arranged on the screen. */
function OnPaper({ gaps, actions }: OnPaperProps) {
  const workplace = useOpenWorkplace();
  const { words } = workplace;
  const lines = useMemo(
    () => actionLines(gaps, actions, { words, today: today() }),
    [gaps, actions, words],
  );
  return <ActionTable lines={lines} workplace={workplace} />;
}

/** What the page is about, how far the plan is, and the way to paper. */
function Head({ counts, asOf }: { readonly counts: string; readonly asOf: string }) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const say = useActionsWords(locale);
  return (
    <div className="grid gap-3">
      <StepHeading step="actions" className="text-2xl">
        {words.ui.pages.actions}
      </StepHeading>
      <p className="hidden font-semibold print:block">{file.header.organisation}</p>
      <p className="text-muted">{words.ui.result.asOf(asOf)}</p>
      <p className="font-semibold" data-counts>
        {counts}
      </p>
      <p className="no-print measure text-muted">{say.explains}</p>
      <p className="no-print measure text-muted">
        {`${say.due}${words.ui.product.colon}${words.ui.check.dateHint}`}
      </p>
      <p className="no-print">
        <PrintButton label={say.print} />
      </p>
      <InAppHint />
    </div>
  );
}

function sayShown(count: { readonly shown: number; readonly all: number }, say: ActionsWords) {
  if (count.all === 0) return say.none;
  if (count.shown === 0) return say.noneFound;
  return count.shown < count.all ? say.shown(count) : '';
}

/** Its heading takes the focus, so that the fields of the action come next. */
function focusGap(gap: string): void {
  document.querySelector<HTMLElement>(`[data-gap="${CSS.escape(gap)}"] h3`)?.focus();
}
