import type { CaseFile } from '@/cases';
import type { Day } from '@/rules';
import type { ActionLine } from './action-lines';
import { actionLines } from './action-lines';
import { openGaps } from './action-plan';
import { assessedTargets, gapPlaces } from './gap-places';
import type { JudgedBasis, ReportBasis, ReportModel } from './model';
import { reportModel } from './model';
import type { ReportPlanning } from './planning';
import { reportPlanning } from './planning';

/** All that a report tells; every renderer takes of it what it shows, and adds nothing. */
export interface WholeReport {
  readonly model: ReportModel;
  readonly planning: ReportPlanning;
  /** The gaps about which something is planned, in the order of the plan. */
  readonly actions: readonly ActionLine[];
}

/** What an action plan is made of. */
interface PlannedBasis extends Omit<JudgedBasis, 'file'> {
  readonly file: JudgedBasis['file'] & Pick<CaseFile, 'actions'>;
  /** The day by which it is said what is overdue. */
  readonly today: Day;
}

/** What a whole report is made of. */
export type WholeBasis = ReportBasis & PlannedBasis;

/** Works out all that a report tells. */
export const wholeReport = (basis: WholeBasis): WholeReport => ({
  model: reportModel(basis),
  planning: reportPlanning(basis),
  actions: plannedActions(basis),
});

/** What is planned about the gaps, as far as anything is. */
export const plannedActions = (basis: PlannedBasis): readonly ActionLine[] =>
  actionLines(
    openGaps(gapPlaces(assessedTargets(basis), basis.file.reading)),
    basis.file.actions,
    basis,
  ).filter(({ status }) => status !== 'unplanned');
