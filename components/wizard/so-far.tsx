'use client';

import { totalsOf, verdictOf } from '@/rules';
import { useOpenCase } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';
import { targetName } from '../ui/target-name';
import type { TargetSoFar } from './use-so-far';

/** With more targets than this the panel says each in one line. */
const mostInFull = 4;

/** What the answers so far mean for the targets; it informs and never moves anything. */
export function SoFar({ targets }: { readonly targets: readonly TargetSoFar[] }) {
  const brief = targets.length > mostInFull;
  return (
    <ul className={brief ? 'grid gap-1' : 'grid gap-3'}>
      {targets.map((one) => (
        <OneSoFar key={targetName(one.assessment.target, one.of)} {...one} brief={brief} />
      ))}
    </ul>
  );
}

function OneSoFar({ of, assessment, brief }: TargetSoFar & { readonly brief: boolean }) {
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
