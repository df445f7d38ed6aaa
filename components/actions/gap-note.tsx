'use client';

import { gapAddress } from '@/cases';
import type { TargetReport } from '@/report';
import { actionAt, isOverdue, statusOf } from '@/report';
import { parseTargetId } from '@/rules';
import { fragmentText, useFragment } from '../session/fragment';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';
import { useActionsWords } from '../session/words/actions-words';
import { InsideLink } from '../ui/inside-link';

interface GapNoteProps {
  readonly target: Pick<TargetReport, 'id'>;
  readonly requirement: string;
  readonly title: string;
}

/** What is planned about a gap, in a line, and the way to where that is written. */
export function GapNote({ target, requirement, title }: GapNoteProps) {
  const { workplace, file, schemes } = useOpenCase();
  const { words, locale } = workplace;
  const say = useActionsWords(locale);
  const { on } = useFragment();
  const of = parseTargetId(target.id);
  const rule = schemes
    .flatMap(({ scheme }) => scheme.requirements)
    .find(({ id }) => id === requirement);
  if (!of || !rule || !file.targets.includes(target.id)) return null;
  const gap = gapAddress(rule, of);
  const action = actionAt(file.actions, gap);
  const planned = action && [
    action.owner,
    action.due === undefined ? undefined : say.dueBy(words.dates.day(action.due)),
    say.statuses[statusOf(action)],
  ];
  const here = fragmentText({ case: file.id, ...(on ? { on } : {}), gap });
  return (
    <>
      <InsideLink href={`/${locale}/actions/${here}`} data-gap-note={gap}>
        {planned ? say.about(planned.filter(Boolean).join(' · ')) : say.planThis}
        <span className="sr-only">{` · ${title}`}</span>
      </InsideLink>
      {isOverdue(action, today()) ? <strong className="text-unmet">{say.overdue}</strong> : null}
    </>
  );
}
