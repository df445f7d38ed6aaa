'use client';

import type { DeskLine } from '@/report';
import type { Workplace } from '../session/session-provider';
import { useDeskWords } from '../session/words/desk-words';
import { separator } from '../ui/separator';
import { StatusMark } from '../ui/status-mark';

/** So many targets are told; a case for all of them would fill the page. */
const mostTold = 3;

interface TargetsProps {
  readonly line: DeskLine;
  readonly locale: Workplace['locale'];
}

/** The targets with their verdicts and dates. */
export function DeskTargets({ line: { targets }, locale }: TargetsProps) {
  const say = useDeskWords(locale);
  if (targets.length === 0) return say.noTargets;
  return (
    <ul className="grid gap-1">
      {targets.slice(0, mostTold).map(({ id, name, verdict, says, ready }) => (
        <li key={id} className="flex items-start gap-2">
          <StatusMark of={verdict} />
          <span>{[name, says, ready].join(separator)}</span>
        </li>
      ))}
      {targets.length > mostTold ? (
        <li className="text-muted">{say.more(targets.length - mostTold)}</li>
      ) : null}
    </ul>
  );
}

interface DeskNextProps {
  readonly line: DeskLine;
  readonly workplace: Workplace;
}

/** What is overdue, what is due next, and from when a target is ready. */
export function DeskNext({ line: { overdue, dueOn, readyOn }, workplace }: DeskNextProps) {
  const { words, locale } = workplace;
  const say = useDeskWords(locale);
  return (
    <ul>
      {overdue > 0 ? (
        <li className="font-semibold text-unmet" data-overdue={overdue}>
          {say.overdue(overdue)}
        </li>
      ) : null}
      {dueOn === undefined ? null : <li>{say.dueOn(words.dates.day(dueOn))}</li>}
      {readyOn === undefined ? null : <li>{say.readyOn(words.dates.day(readyOn))}</li>}
    </ul>
  );
}
