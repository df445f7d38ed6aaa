'use client';

import { lazy, Suspense } from 'react';
import { withReading } from '@/cases';
import type { ReportModel } from '@/report';
import type { Day } from '@/rules';
import { readings } from '@/rules';
import { saveCaseFile } from '../session/case-download';
import { fragmentText, useFragment } from '../session/fragment';
import { AsStored, useTrial, WithTrial } from '../session/trial';
import { useAsOf } from '../session/use-as-of';
import { useWarning } from '../session/use-warning';
import { useOpenCase } from '../session/with-case';
import { TargetResult } from './target-result';
import { TargetTable } from './target-table';
import { useBasis, useBasisOf } from './use-basis';
import { useKeptAssessment } from './use-kept-assessment';
import type { Planning } from './use-planning';
import { usePlanning } from './use-planning';
import { useReport, useTargetBeside } from './use-report';
import { NothingChosen } from '../shell/nothing-chosen';
import { InsideLink } from '../ui/inside-link';
import { StepHeading } from '../ui/step-heading';

// Below everything that is read first, and seen by few: both are fetched after the findings.
const PackingList = lazy(async () => ({
  default: (await import('./packing-list')).PackingList,
}));
const RulesChangesNotice = lazy(async () => ({
  default: (await import('./rules-changes-notice')).RulesChangesNotice,
}));

const PlannedDate = lazy(async () => ({
  default: (await import('./planned-date')).PlannedDate,
}));
const CopySummary = lazy(async () => ({
  default: (await import('./copy-summary')).CopySummary,
}));
const CalendarDownload = lazy(async () => ({
  default: (await import('./calendar-download')).CalendarDownload,
}));
const WhatIf = lazy(async () => ({ default: (await import('./what-if')).WhatIf }));
const Matrices = lazy(async () => ({ default: (await import('./matrices')).Matrices }));
const Plan = lazy(async () => ({ default: (await import('./plan')).Plan }));

/** The result of the open case, on which other answers can be tried. */
export function Result() {
  const { file } = useOpenCase();
  return (
    <WithTrial key={file.id}>
      <Judged />
    </WithTrial>
  );
}

/** The verdict of every target, and the findings of the one that is looked at. */
function Judged() {
  const { words } = useOpenCase().workplace;
  const { stored, isTrying } = useTrial();
  const model = useReport();
  const fragment = useFragment();
  const beside = useTargetBeside(fragment.target);
  const shown =
    model.targets.find(({ id }) => id === fragment.target) ?? beside ?? model.targets[0];
  const planning = usePlanning(useBasis(), shown?.id);
  const storedBasis = useBasisOf(stored);
  const before = usePlanning(isTrying ? storedBasis : undefined, shown?.id);
  if (!shown) return <NothingChosen page="result" />;
  return (
    <div className="grid gap-8" data-ready data-trying={isTrying || undefined}>
      <AsStored>
        <Head ready={planning.targets.get(shown.id)?.readiness.on} />
        <RulesChanges />
      </AsStored>
      {model.targets.length > 1 ? (
        <TargetTable model={model} shown={shown.id} planning={planning} />
      ) : null}
      <TargetResult
        target={shown}
        planning={planning.targets.get(shown.id)}
        isChosen={shown !== beside}
      />
      <Suspense fallback={<p className="text-muted">{words.ui.product.loading}</p>}>
        {[...planning.plans].map(([{ scheme }, plan]) => (
          <Plan key={scheme.id} plan={plan} />
        ))}
      </Suspense>
      <Suspense>
        <Matrices planning={planning} before={before} shown={shown.id} />
      </Suspense>
      <Suspense>
        <WhatIf model={model} planning={planning} before={before} />
      </Suspense>
      {isTrying ? null : <Takeaway model={model} planning={planning} />}
      {model.disclaimers.map((disclaimer) => (
        <p key={disclaimer} className="measure">
          {disclaimer}
        </p>
      ))}
    </div>
  );
}

/** What comes out differently since other rules judged last. */
function RulesChanges() {
  const { changes, note } = useKeptAssessment(useOpenCase());
  return changes.length > 0 ? (
    <Suspense>
      <RulesChangesNotice changes={changes} onNoted={note} />
    </Suspense>
  ) : null;
}

interface TakeawayProps {
  readonly model: ReportModel;
  readonly planning: Planning;
}

/** What is taken away from the page: of answers that are only tried nothing is. */
function Takeaway({ model, planning }: TakeawayProps) {
  const { words } = useOpenCase().workplace;
  const warning = useWarning();
  return (
    <>
      <Suspense fallback={<p className="text-muted">{words.ui.product.loading}</p>}>
        <PackingList list={model.packing} warning={warning} />
      </Suspense>
      <Suspense>
        <CopySummary model={model} planning={planning} />
        <CalendarDownload />
      </Suspense>
      <Actions />
    </>
  );
}

/** As of when and under which reading everything is judged. */
function Head({ ready }: { readonly ready: Day | undefined }) {
  const { words } = useOpenCase().workplace;
  const { result: say } = words.ui;
  const asOf = useAsOf();
  return (
    <>
      <div className="grid gap-3">
        <StepHeading step="result" className="text-2xl">
          {say.heading}
        </StepHeading>
        <p className="text-muted">{say.asOf(words.dates.day(asOf))}</p>
        <ReadingSwitch />
      </div>
      <Suspense>
        <PlannedDate ready={ready} />
      </Suspense>
    </>
  );
}

/** Where one goes from here. */
function Actions() {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const { result: say } = words.ui;
  const { on } = useFragment();
  const here = fragmentText({ case: file.id, ...(on ? { on } : {}) });
  return (
    <>
      <p className="flex flex-wrap items-center gap-4">
        <InsideLink href={`/${locale}/report/${here}`} className="button">
          {say.toReport}
        </InsideLink>
        <InsideLink href={`/${locale}/review/${here}`}>{say.toReview}</InsideLink>
        <button
          type="button"
          className="button-plain"
          onClick={() => {
            saveCaseFile(file, words);
          }}
        >
          {say.saveFile}
        </button>
      </p>
      <p className="measure text-muted">{say.jsonHint}</p>
    </>
  );
}

function ReadingSwitch() {
  const { workplace, file } = useOpenCase();
  const { words, session } = workplace;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{words.ui.result.readingHeading}</legend>
      <div className="flex flex-wrap gap-2">
        {readings.map((reading) => (
          <label key={reading} className="option">
            <input
              type="radio"
              name="reading"
              checked={file.reading === reading}
              onChange={() => {
                session.edit((now, moment) => withReading(now, reading, moment));
              }}
            />
            <span>{words.readings[reading].name}</span>
          </label>
        ))}
      </div>
      <p className="measure text-muted" role="status">
        {words.readings[file.reading].explains}
      </p>
    </fieldset>
  );
}
