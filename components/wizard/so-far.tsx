'use client';

import { decidingAnswers } from '@/cases';
import type { SpokenScheme } from '@/report';
import type { Assessment } from '@/rules';
import { assess, targetsOf, totalsOf, verdictOf } from '@/rules';
import { targetName } from '../ui/target-name';
import { useOpenCase } from '../session/with-case';
import { today } from '../session/today';
import { StatusMark } from '../ui/status-mark';

/** With more targets than this the panel says each in one line. */
const mostInFull = 4;

/** What the answers so far mean for the targets; it informs and never moves anything. */
export function SoFar() {
  const { file, schemes } = useOpenCase();
  const answers = decidingAnswers(file);
  const shown = schemes.flatMap((of) =>
    assess(of.scheme, targetsOf(file.targets, of.scheme), answers, today())
      .filter(({ notOffered }) => !notOffered)
      .map((assessment) => ({ of, assessment })),
  );
  const brief = shown.length > mostInFull;
  return (
    <ul className={brief ? 'grid gap-1' : 'grid gap-3'}>
      {shown.map((one) => (
        <TargetSoFar key={targetName(one.assessment.target, one.of)} {...one} brief={brief} />
      ))}
    </ul>
  );
}

interface TargetSoFarProps {
  readonly of: SpokenScheme;
  readonly assessment: Assessment;
  readonly brief: boolean;
}

function TargetSoFar({ of, assessment, brief }: TargetSoFarProps) {
  const { workplace, file } = useOpenCase();
  const { words } = workplace;
  const verdict = verdictOf(assessment, file.reading);
  const says = words.verdicts(of.schemeWords.authority)[verdict];
  const name = targetName(assessment.target, of);
  if (brief)
    return (
      <li className="flex items-start gap-2" title={says}>
        <StatusMark of={verdict} />
        {name}
        <span className="sr-only">{says}</span>
      </li>
    );
  return (
    <li className="grid gap-0.5">
      <span className="font-semibold">{name}</span>
      <span className="flex items-start gap-2">
        <StatusMark of={verdict} />
        {says}
      </span>
      <span className="text-muted">
        {words.ui.result.totals(totalsOf(assessment.findings, file.reading))}
      </span>
    </li>
  );
}
