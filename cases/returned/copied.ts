import type { Answer, Answers, Row } from '@/rules';
import type { CaseFile } from '../case-file';
import { asRows } from '../edit';
import type { ConsultantPlace, Place, QuestionPlace } from './place';
import { answerAt, rowAt, sheetAt } from './place';

/** The case with what a source says at one place, where it may also say nothing. */
export function copied(source: CaseFile, file: CaseFile, place: Place): CaseFile {
  switch (place.part) {
    case 'header':
      return { ...file, header: put(file.header, place.field, source.header[place.field]) };
    case 'targets':
      return { ...file, targets: source.targets };
    case 'reading':
      return { ...file, reading: source.reading };
    case 'answer':
      return { ...file, answers: answered(file.answers, place, answerAt(source.answers, place)) };
    case 'list':
      return { ...file, answers: inState(file.answers, place, source.answers) };
    case 'row':
      return { ...file, answers: withRowOf(file.answers, place, source.answers) };
    case 'evidence':
      return { ...file, evidence: put(file.evidence, place.id, source.evidence[place.id]) };
    case 'action':
      return { ...file, actions: put(file.actions, place.id, source.actions[place.id]) };
    default:
      return { ...file, consultant: consultantWith(source, file, place) };
  }
}

function consultantWith(
  { consultant: source }: CaseFile,
  { consultant }: CaseFile,
  place: ConsultantPlace,
): CaseFile['consultant'] {
  switch (place.part) {
    case 'consultant': {
      const answer = answerAt(source.answers, place);
      return { ...consultant, answers: answered(consultant.answers, place, answer) };
    }
    case 'note':
      return { ...consultant, notes: put(consultant.notes, place.id, source.notes[place.id]) };
    case 'decides':
      return { ...consultant, decides: source.decides };
  }
}

function answered(answers: Answers, at: QuestionPlace, answer: Answer | undefined): Answers {
  const { question, category } = at;
  const sheet = put(sheetAt(answers, category), question, answer);
  return category === undefined
    ? { ...answers, case: sheet }
    : { ...answers, category: { ...answers.category, [category]: sheet } };
}

/** A list without a state is no answer, unless it has rows left: then it is open. */
function inState(answers: Answers, at: QuestionPlace, source: Answers): Answers {
  const rows = rowsAt(answers, at);
  const list = asRows(answerAt(source, at))?.list ?? (rows.length > 0 ? 'open' : undefined);
  return answered(answers, at, list === undefined ? undefined : { list, rows });
}

function withRowOf(
  answers: Answers,
  at: QuestionPlace & { readonly rowId: string },
  source: Answers,
): Answers {
  const rows = rowsAt(answers, at);
  const row = rowAt(source, at, at.rowId);
  const isThere = rows.some(({ rowId }) => rowId === at.rowId);
  const next = isThere
    ? rows.flatMap((own) => (own.rowId === at.rowId ? (row ?? []) : own))
    : [...rows, ...(row ? [row] : [])];
  const list = asRows(answerAt(answers, at))?.list ?? 'open';
  return answered(answers, at, { list, rows: next });
}

const rowsAt = (answers: Answers, at: QuestionPlace): readonly Row[] =>
  asRows(answerAt(answers, at))?.rows ?? [];

/** The record with this value under the key; `undefined` takes it out. */
function put<Of extends object, Key extends keyof Of>(
  record: Of,
  key: Key,
  value: Of[Key] | undefined,
): Of {
  const { [key]: _before, ...others } = record;
  return (value === undefined ? others : { ...others, [key]: value }) as Of;
}
