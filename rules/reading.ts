import type { Assessment, Finding } from './assess';

/** The published reading lets what is published decide; the cautious one what is reported too. */
export type Reading = 'published' | 'cautious';
export const readings = ['published', 'cautious'] as const satisfies readonly Reading[];

/** What a finding does to the verdict under a reading. */
export type Effect = 'decides' | 'asks' | 'informs';

/** A finding as a reader sees it under a reading. */
export type Standing = 'met' | 'unmet' | 'to-be-confirmed' | 'not-applicable';

/** Why a point is to be confirmed. */
export type OpenBecause = 'unanswered' | 'disputed' | 'left-to-the-authority';

export type Verdict =
  | 'meets-published-conditions'
  | 'meets-known-conditions'
  | 'more-information-needed'
  | 'to-be-confirmed'
  | 'does-not-meet';

/** A disputed finding asks under the published reading; else the basis says whether it decides. */
export function effectOf(finding: Finding, reading: Reading): Effect {
  if (reading === 'cautious') return 'decides';
  if (finding.disputed) return 'asks';
  return finding.basis === 'reported' ? 'informs' : 'decides';
}

export function standingOf(finding: Finding, reading: Reading): Standing {
  if (finding.outcome === 'unknown') return 'to-be-confirmed';
  if (finding.outcome === 'unmet' && effectOf(finding, reading) === 'asks')
    return 'to-be-confirmed';
  return finding.outcome;
}

/** Why the finding is to be confirmed under the reading; undefined where it is not. */
export function openBecause(finding: Finding, reading: Reading): OpenBecause | undefined {
  if (standingOf(finding, reading) !== 'to-be-confirmed') return undefined;
  return finding.outcome === 'unmet' ? 'disputed' : (finding.open ?? 'unanswered');
}

/** The first that applies: any unmet · something unanswered · something to be confirmed · all met. */
export function verdictOf(assessment: Assessment, reading: Reading): Verdict {
  const counted = assessment.findings.filter(
    (finding) => finding.outcome !== 'not-applicable' && effectOf(finding, reading) !== 'informs',
  );
  if (counted.some((finding) => standingOf(finding, reading) === 'unmet')) return 'does-not-meet';
  const open = counted.map((finding) => openBecause(finding, reading));
  if (counted.length === 0 || open.includes('unanswered')) return 'more-information-needed';
  if (open.some((why) => why !== undefined)) return 'to-be-confirmed';
  return assessment.coverage === 'full' ? 'meets-published-conditions' : 'meets-known-conditions';
}

/** How many findings stand how; those that only inform count in no total. */
export interface Totals {
  readonly met: number;
  readonly unmet: number;
  readonly toBeConfirmed: number;
}

export function totalsOf(findings: readonly Finding[], reading: Reading): Totals {
  const standings = findings
    .filter((finding) => effectOf(finding, reading) !== 'informs')
    .map((finding) => standingOf(finding, reading));
  const count = (standing: Standing) => standings.filter((one) => one === standing).length;
  return {
    met: count('met'),
    unmet: count('unmet'),
    toBeConfirmed: count('to-be-confirmed'),
  };
}
