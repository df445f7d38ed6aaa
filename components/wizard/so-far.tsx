'use client';

import { assess, totalsOf, verdictOf } from '@/rules';
import { targetsOf } from '@/rules';
import { targetName } from '../ui/target-name';
import { useOpenCase } from '../session/with-case';
import { today } from '../session/today';
import { StatusMark } from '../ui/status-mark';

/** With more targets than this the panel says each in one line. */
const mostInFull = 4;

/** What the answers so far mean for the targets; it informs and never moves anything. */
export function SoFar() {
  const { workplace, file } = useOpenCase();
  const { scheme, schemeWords, words } = workplace;
  const assessments = assess(scheme, targetsOf(file.targets, scheme), file.answers, today());
  const shown = assessments.filter(({ notOffered }) => !notOffered);
  const brief = shown.length > mostInFull;
  return (
    <ul className={brief ? 'grid gap-1' : 'grid gap-3'}>
      {shown.map((assessment) => {
        const verdict = verdictOf(assessment, file.reading);
        const name = targetName(assessment.target, schemeWords);
        if (brief)
          return (
            <li key={name} className="flex items-center gap-2" title={words.verdicts[verdict]}>
              <StatusMark of={verdict} />
              {name}
              <span className="sr-only">{words.verdicts[verdict]}</span>
            </li>
          );
        return (
          <li key={name} className="grid gap-0.5">
            <span className="font-semibold">{name}</span>
            <span className="flex items-center gap-2">
              <StatusMark of={verdict} />
              {words.verdicts[verdict]}
            </span>
            <span className="text-muted">
              {words.ui.result.totals(totalsOf(assessment.findings, file.reading))}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
