import type { QuestionnaireProblem } from '@/content/types/questionnaire-words';
import type { Day } from '@/rules';
import type { ImportLine } from './import-line';
import type { Language } from './picks';
import { askable } from './read-context';
import { readLists } from './read-lists';
import { readQuestions } from './read-questions';
import { sheetLines } from './sheet-lines';
import type { Stamp } from './stamp';
import { stampIn } from './stamp-in';
import { readWorkbook } from '../xlsx/read-workbook';

/** A questionnaire that came back: what it was made from, and what it says. */
export interface Questionnaire extends Stamp {
  readonly lines: readonly ImportLine[];
  /** The addresses of the lists that it has a table for, with or without rows. */
  readonly lists: readonly string[];
  /** How many questions were left empty. */
  readonly empty: number;
}

export interface Reading {
  /** Every language in which a questionnaire may be filled in, each with all schemes. */
  readonly languages: readonly Language[];
  /** The device's calendar day: no past fact lies after it. */
  readonly today: Day;
  /** Ids for rows that were added by hand. */
  readonly newId: () => string;
}

/**
 * Reads a questionnaire that came back. Nothing in it is trusted: each line that cannot be read is
 * named with its cell and the reason. Whatever the bytes are, nothing is thrown.
 */
export function readQuestionnaire(
  bytes: Uint8Array,
  { languages, today, newId }: Reading,
): Questionnaire | { readonly problem: QuestionnaireProblem } {
  const book = readWorkbook(bytes);
  if ('problem' in book) return book;
  const stamped = stampIn(book.sheets);
  if ('problem' in stamped) return stamped;
  const { stamp } = stamped;
  const isOwn = ({ words }: Language) => words.locale === stamp.locale;
  const context = {
    languages: [...languages.filter(isOwn), ...languages.filter((one) => !isOwn(one))],
    today,
    is1904: book.is1904,
  };
  const known = askable((languages[0]?.schemes ?? []).map(({ scheme }) => scheme));
  const found = book.sheets.map(sheetLines);
  const questions = readQuestions(
    found.flatMap(({ keyed }) => keyed),
    known,
    context,
  );
  const rows = readLists(
    found.flatMap(({ tables }) => tables),
    known,
    { ...context, targets: stamp.targets, newId },
  );
  return {
    ...stamp,
    empty: questions.empty,
    lines: [...questions.lines, ...rows],
    lists: [...new Set(found.flatMap(({ lists }) => lists))],
  };
}
