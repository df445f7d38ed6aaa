import type { FindingReport } from './finding-report';
import type { TargetReport } from './target-report';

/** A finding told once for all the targets in which it is the same. */
export interface SharedFinding {
  readonly finding: FindingReport;
  /** The names of the targets that share it. */
  readonly targets: readonly string[];
}

/** What is to be read of all targets: each group of findings that stand open, each finding once. */
export const openFindings = (targets: readonly TargetReport[]) => ({
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
function sharedFindings(
  targets: readonly TargetReport[],
  group: (target: TargetReport) => readonly FindingReport[],
): readonly SharedFinding[] {
  const shared = new Map<string, { finding: FindingReport; targets: string[] }>();
  for (const target of targets)
    for (const finding of group(target)) {
      const key = JSON.stringify(finding);
      const known = shared.get(key);
      if (known) known.targets.push(target.name);
      else shared.set(key, { finding, targets: [target.name] });
    }
  return [...shared.values()];
}
