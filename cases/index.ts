export { actionAddress, gapAddress, withAction } from './action';
export type { Action, Actions, ActionStatus } from './action-record';
export { actionStatuses, longestActionNote } from './action-record';
export type { CaseFile, Header, LastAssessment, Moment } from './case-file';
export { caseFileSchema, longestText, newCase } from './case-file';
export { longestNote } from './consultant-record';
export { clientCopy } from './client-copy';
export { answeredDifferently, inOrder, isSameAnswer, withAnswerFrom } from './compare';
export {
  consultantAddress,
  consultantAnswerTo,
  hasJudgement,
  overruled,
  withConsultantAnswer,
  withConsultantAnswerFrom,
  withConsultantDeciding,
  withNote,
} from './consultant';
export { copyReminder, remindAgainAfter } from './copy-reminder';
export type { Judged } from './deciding-answers';
export { decidingAnswers } from './deciding-answers';
export * from './edit';
export { entriesIn, partsOfAddress } from './entries';
export { readAmount } from './entry/amount';
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
export type { EvidenceRecords, EvidenceStatus, Particulars } from './evidence-record';
export { evidenceStatuses } from './evidence-record';
export { isLaterVersion } from './is-later-version';
export type { PasteProblem } from './entry/pasted-rows';
export { readPasted } from './entry/pasted-rows';
export type { RowEntry } from './entry/row-entry';
export { readRow, rowEntryOf } from './entry/row-entry';
export type { CaseProblem } from './case-problem';
export { mostBytes, openCaseFile, openCaseFileWith } from './open-case-file';
export { asTemplate } from './template';
export { restored } from './restore';
export type { SchemeId } from './schemes-in';
export { schemeIds, schemeIdsIn } from './schemes-in';
