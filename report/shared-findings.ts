import type { FindingReport } from './finding-report';
import type { TargetReport } from './target-report';

/** A finding told once for all the targets in which it is the same. */
export interface SharedFinding {
  readonly finding: FindingReport;
  /** The names of the targets that share it. */
  readonly targets: readonly string[];
}

/** What is to be read of all targets: each group of findings that stand open, each finding once. */
export interface OpenFindings {
  readonly gaps: readonly SharedFinding[];
  readonly toConfirm: readonly SharedFinding[];
  readonly reported: readonly SharedFinding[];
}

export const openFindings = (targets: readonly TargetReport[]): OpenFindings => ({
  gaps: sharedFindings(targets, ({ gaps }) => gaps),
  toConfirm: sharedFindings(targets, ({ toConfirm }) => toConfirm),
  reported: sharedFindings(targets, ({ reported }) =>
    reported.filter(({ standing }) => standing !== 'met'),
  ),
});

/**
 * The findings of one group over all targets, each told once: a company applying for many targets
 * reads one explanation of a common gap, with the targets that it concerns.
 */
const sharedFindings = (
  targets: readonly TargetReport[],
  group: (target: TargetReport) => readonly FindingReport[],
): readonly SharedFinding[] =>
  findingsTold(targets, group).map(({ finding, targets: of }) => ({
    finding,
    targets: of.map(({ name }) => name),
  }));

/** The same with the targets themselves. */
export interface ToldFinding {
  readonly finding: FindingReport;
  readonly targets: readonly TargetReport[];
}

/**
 * The findings of one group over all targets, each once.
 *
 * @param apart what else tells apart findings that read the same
 */
export function findingsTold(
  targets: readonly TargetReport[],
  group: (target: TargetReport) => readonly FindingReport[],
  apart: (finding: FindingReport, target: TargetReport) => unknown = () => undefined,
): readonly ToldFinding[] {
  const told = new Map<string, { finding: FindingReport; targets: TargetReport[] }>();
  for (const target of targets)
    for (const finding of group(target)) {
      const key = JSON.stringify([finding, apart(finding, target)]);
      const known = told.get(key);
      if (known) known.targets.push(target);
      else told.set(key, { finding, targets: [target] });
    }
  return [...told.values()];
}
