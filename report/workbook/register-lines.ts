import type { ActionLine } from '../action-lines';
import type { FindingReport } from '../finding-report';
import { findingsTold } from '../shared-findings';
import type { TargetReport } from '../target-report';
import type { WholeReport } from '../whole-report';

/** A row of the register: a finding with what is planned about it. */
export interface RegisterLine {
  readonly kind: 'gap' | 'to-confirm' | 'reported';
  readonly finding: FindingReport;
  readonly targets: readonly TargetReport[];
  readonly action?: ActionLine;
}

/**
 * The gaps first, then what is to be confirmed, then reported practice that is not met: each finding
 * once for all targets in which it is the same and the same is planned.
 */
export function registerLines({ model, actions }: WholeReport): readonly RegisterLine[] {
  const planned = new Map(actions.map((action) => [action.gap, action]));
  // An action is kept for the company, or for one category.
  const actionAt = ({ id }: FindingReport, { categoryId }: TargetReport) =>
    planned.get(`${id}@${categoryId}`) ?? planned.get(id);
  const told = (
    kind: RegisterLine['kind'],
    group: (target: TargetReport) => readonly FindingReport[],
  ) =>
    findingsTold(model.targets, group, (...of) => actionAt(...of)?.gap).map(
      ({ finding, targets }): RegisterLine => {
        const action = targets[0] && actionAt(finding, targets[0]);
        return { kind, finding, targets, ...(action ? { action } : {}) };
      },
    );
  return [
    ...told('gap', ({ gaps }) => gaps),
    ...told('to-confirm', ({ toConfirm }) => toConfirm),
    ...told('reported', ({ reported }) => reported.filter(({ standing }) => standing !== 'met')),
  ];
}
