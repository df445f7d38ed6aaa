export type { ClosedAction } from './action-plan';
export {
  actionAt,
  actionCounts,
  closedActions,
  isOverdue,
  openDue,
  openGaps,
  statusOf,
} from './action-plan';
export type { ActionLine } from './action-lines';
export { actionLines } from './action-lines';
export type { ActionWarning } from './action-warnings';
export { actionWarnings } from './action-warnings';
export type { AnswerChange } from './answer-changes';
export { answerChanges } from './answer-changes';
export { answerLine, sayRow } from './answer-lines';
export type { AreaChange } from './area-changes';
export type { ComparedTarget, Comparison } from './comparison';
export { comparing } from './comparison';
export type { DeskLine } from './desk-line';
export { judgedBy } from './judged-by';
export { deskLine } from './desk-line';
export type { DisagreementLine } from './disagreement-line';
export { disagreementLine } from './disagreement-line';
export { byteOrderMark, csvLine } from './csv';
export type { JudgementLine } from './judgement';
export { judgementOf } from './judgement';
export { calendarEvents } from './calendar-events';
export { calendarFile } from './calendar-file';
export type { GapChange } from './gap-changes';
export type { GapPlace } from './gap-places';
export { assessedTargets, gapPlaces } from './gap-places';
export { hasCentreForm } from './has-centre-form';
export type { MatrixCell, MatrixRow } from './matrix';
export type { FindingReport } from './finding-report';
export { asMarkdown } from './markdown';
export { metLines } from './met-lines';
export type { JudgedBasis, ReportModel } from './model';
export { reportModel } from './model';
export type { CellMove, FindingMove, TargetMove } from './moves';
export { cellMoves, targetMoves } from './moves';
export type { PackingGroup, PackingItem, PackingList } from './packing-list';
export { packingList } from './packing-list';
export { isAnyGapPlanned } from './planned-gap';
export type { PlanReport, StepReport } from './plan-report';
export type { Planner, TargetPlanning } from './planner';
export { plannerFor } from './planner';
export type { ReportPlanning } from './planning';
export { reportPlanning } from './planning';
export type { ReadinessReport } from './readiness-report';
export type { AnswerProgress } from './progress';
export { answerProgress } from './progress';
export type { RowList } from './row-lists';
export { rowLists } from './row-lists';
export { rowName } from './row-names';
export type { OutcomeChange, TargetChanges } from './rules-changes';
export { rulesChanges } from './rules-changes';
export type { SaidDifference } from './said-differences';
export { saidDifferences } from './said-differences';
export type { OpenFindings, SharedFinding } from './shared-findings';
export { openFindings } from './shared-findings';
export type { SpokenScheme } from './spoken-scheme';
export { summaryText } from './summary-text';
export type { TargetReport, TargetStand } from './target-report';
export { shortName } from './target-report';
export { targetsByCategory } from './targets-by-category';
export type { VerificationCode } from './verification-code';
export { verificationCode } from './verification-code';
export { sayVerified } from './say-verified';
export { readCode, verify } from './verify';
export type { TimeFact, TimeLane, Timeline } from './timeline';
export type { WholeBasis, WholeReport } from './whole-report';
export { plannedActions, wholeReport } from './whole-report';
