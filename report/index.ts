export type { AnswerLine, AnswerSection } from './answer-lines';
export { answerLine, sayRow } from './answer-lines';
export type { DisagreementLine, FindingReport, SourceLine } from './finding-report';
export { asMarkdown } from './markdown';
export type { ReportBasis, ReportModel } from './model';
export { reportModel, targetName, targetsOf } from './model';
export { rowName } from './row-names';
export type { AreaTotals, TargetReport, VerdictLine } from './target-report';
