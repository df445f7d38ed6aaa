export { answerLine, sayRow } from './answer-lines';
export type { FindingReport } from './finding-report';
export { asMarkdown } from './markdown';
export type { ReportModel } from './model';
export { reportModel } from './model';
export { rowName } from './row-names';
export type { SharedFinding } from './shared-findings';
export { sharedFindings } from './shared-findings';
export type { TargetReport } from './target-report';
