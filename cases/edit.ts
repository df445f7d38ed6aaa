import type { Answer, Answers, Asked, Reading, Row, RowsAnswer, TargetId } from '@/rules';
import { answerTo, valueOf } from '@/rules';
import type { CaseFile, Header, LastAssessment, Moment } from './case-file';
import type { EvidenceRecord, EvidenceStatus, Particulars } from './evidence-record';

/** Where an answer stands in the file's list of changes: the question, and the category where it has one. */
export const addressOf = ({ question, category }: Asked): string =>
  category === undefined ? question.id : `${question.id}@${category}`;

export const rowAddress = (rowId: string): string => `row/${rowId}`;

export const evidenceAddress = (id: string): string => `evidence/${id}`;

/** The case with this answer; `undefined` takes an answer back. */
export function withAnswer(
  file: CaseFile,
  asked: Asked,
  answer: Answer | undefined,
  now: Moment,
): CaseFile {
  const answers = answersWith(file.answers, asked, answer);
  return stamped({ ...file, answers }, addressOf(asked), now);
}

export const withHeader = (file: CaseFile, header: Header, now: Moment): CaseFile =>
  stamped({ ...file, header }, 'header', now);

export const withTargets = (file: CaseFile, targets: readonly TargetId[], now: Moment): CaseFile =>
  stamped({ ...file, targets }, 'targets', now);

export const withReading = (file: CaseFile, reading: Reading, now: Moment): CaseFile =>
  stamped({ ...file, reading }, 'reading', now);

/** How far a piece of evidence is; `undefined` takes it back. */
export const withEvidenceStatus = (
  file: CaseFile,
  id: string,
  status: EvidenceStatus | undefined,
  now: Moment,
): CaseFile => withEvidence(file, id, { ...file.evidence[id], status }, now);

/** What can be read off a piece of evidence; an empty text is none. */
export const withParticulars = (
  file: CaseFile,
  id: string,
  particulars: Particulars,
  now: Moment,
): CaseFile => withEvidence(file, id, { ...file.evidence[id], particulars }, now);

/** The outcomes of an assessment are derived, not said: they carry no stamp. */
export const withAssessment = (file: CaseFile, assessed: LastAssessment): CaseFile => ({
  ...file,
  assessed,
});

/** The list with this row, new or changed; a list said to be empty, or not known, is open again. */
export function withRow(file: CaseFile, asked: Asked, row: Row, now: Moment): CaseFile {
  const { list, rows } = listOf(file, asked);
  const known = rows.some(({ rowId }) => rowId === row.rowId);
  const isStateKept = asRows(answerTo(file.answers, asked))?.list === list && list !== 'none';
  const next: RowsAnswer = {
    list: list === 'none' ? 'open' : list,
    rows: known ? rows.map((old) => (old.rowId === row.rowId ? row : old)) : [...rows, row],
  };
  const { [row.rowId]: _back, ...removed } = file.removed;
  const changed = stamped(
    { ...file, removed, answers: answersWith(file.answers, asked, next) },
    rowAddress(row.rowId),
    now,
  );
  return isStateKept ? changed : stamped(changed, addressOf(asked), now);
}

/** The list without the row; the removal leaves a mark, so that it is not undone by another copy. */
export function withoutRow(file: CaseFile, asked: Asked, rowId: string, now: Moment): CaseFile {
  const { list, rows } = listOf(file, asked);
  const next: RowsAnswer = { list, rows: rows.filter((row) => row.rowId !== rowId) };
  return {
    ...file,
    answers: answersWith(file.answers, asked, next),
    removed: { ...file.removed, [rowId]: now },
  };
}

/** Whether the list is open, complete or empty; the rows stay, even under "none". */
export function withListState(
  file: CaseFile,
  asked: Asked,
  list: RowsAnswer['list'],
  now: Moment,
): CaseFile {
  return withAnswer(file, asked, { list, rows: listOf(file, asked).rows }, now);
}

/** The list as answered; untouched it is open and has no rows. */
export const listOf = (file: CaseFile, asked: Asked): RowsAnswer =>
  asRows(answerTo(file.answers, asked)) ?? { list: 'open', rows: [] };

/** The answer as a list, where it is one. */
export const asRows = (answer: Answer | undefined): RowsAnswer | undefined => {
  const value = valueOf(answer);
  return typeof value === 'object' && value !== null && 'list' in value
    ? (value as RowsAnswer)
    : undefined;
};

/** A record that says nothing is none. */
function withEvidence(
  file: CaseFile,
  id: string,
  { status, particulars }: EvidenceRecord,
  now: Moment,
): CaseFile {
  const given = Object.entries(particulars ?? {}).filter(([, text]) => text.trim() !== '');
  const record: EvidenceRecord = {
    ...(status === undefined ? {} : { status }),
    ...(given.length === 0 ? {} : { particulars: Object.fromEntries(given) }),
  };
  const { [id]: _before, ...others } = file.evidence;
  const evidence = Object.keys(record).length === 0 ? others : { ...others, [id]: record };
  return stamped({ ...file, evidence }, evidenceAddress(id), now);
}

/** The case, changed at this address at this moment. */
export const stamped = (file: CaseFile, address: string, now: Moment): CaseFile => ({
  ...file,
  changed: { ...file.changed, [address]: now },
});

/** The answers with this one; `undefined` takes it back. */
export function answersWith(
  answers: Answers,
  { question, category }: Asked,
  answer: Answer | undefined,
): Answers {
  if (category === undefined) return { ...answers, case: put(answers.case, question.id, answer) };
  const own = put(answers.category[category] ?? {}, question.id, answer);
  return { ...answers, category: { ...answers.category, [category]: own } };
}

function put(
  answers: Readonly<Record<string, Answer>>,
  id: string,
  answer: Answer | undefined,
): Readonly<Record<string, Answer>> {
  const { [id]: _before, ...others } = answers;
  return answer === undefined ? others : { ...others, [id]: answer };
}
