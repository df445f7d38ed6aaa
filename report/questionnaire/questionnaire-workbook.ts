import type { Line, QuestionnaireBasis } from './basis';
import { lineSections } from './basis';
import { coverSheet } from './cover-sheet';
import { listSheet } from './list-sheet';
import { questionsSheet } from './questions-sheet';
import { stampSheet } from './stamp';
import type { SheetPlan } from '../xlsx/sheet-plan';
import { entryStyles } from '../xlsx/sheet-plan';
import { sheetName } from '../xlsx/sheet-name';
import { writeWorkbook } from '../xlsx/write-workbook';

/**
 * The questions of a case's targets as an `.xlsx` file, to be filled in by hand: how to do it, the
 * questions, one sheet for each list, and hidden marks by which the answers find their way back.
 */
export function questionnaireWorkbook(basis: QuestionnaireBasis): Uint8Array {
  const stamp = stampSheet(basis);
  const cover = coverSheet(basis);
  const names = new Set([basis.questionnaireWords.sheets.questions, cover.name, stamp.name]);
  const sections = lineSections(basis).map((section) => ({
    ...section,
    lines: section.lines.map((line) => named(line, names)),
  }));
  const lists = sections.flatMap(({ lines }) => lines.flatMap((line) => listOf(line, basis)));
  return writeWorkbook([cover, questionsSheet(sections, basis), ...lists, stamp], entryStyles);
}

/** The line with the name of its sheet, if it has one, as no other sheet is called. */
const named = (line: Line, names: Set<string>): Line =>
  line.asked.question.kind === 'rows' ? { ...line, sheet: sheetName(line.sheet, names) } : line;

const listOf = (line: Line, basis: QuestionnaireBasis): readonly SheetPlan[] =>
  line.asked.question.kind === 'rows'
    ? [listSheet(line, line.asked.question, line.sheet, basis)]
    : [];
