export type { CaseFile, Header, Moment } from './case-file';
export { caseFileSchema, longestText, newCase } from './case-file';
export * from './edit';
export { readCreditCode } from './entry/credit-code';
export { readDate } from './entry/date';
export type { EntryProblem } from './entry/entry-problem';
export type { FormEntry } from './entry/form-entry';
export {
  doesNotApplyPick,
  dontKnowPick,
  entryOf,
  isReproduced,
  readEntry,
} from './entry/form-entry';
export type { PasteProblem } from './entry/pasted-rows';
export { readPasted } from './entry/pasted-rows';
export type { RowEntry } from './entry/row-entry';
export { readRow, rowEntryOf } from './entry/row-entry';
export { merged } from './merge';
export type { CaseProblem } from './case-problem';
export { mostBytes, openCaseFile } from './open-case-file';
