import type { Day, RowField, RowFields } from '@/rules';
import type { EntryProblem } from './entry-problem';
import type { ReadRow, RowEntry } from './row-entry';
import { readRow } from './row-entry';

/** Why a pasted line was refused. */
export type PasteProblem =
  | { readonly code: 'wrong-columns'; readonly have: number; readonly want: number }
  | { readonly code: 'wrong-option'; readonly field: string; readonly text: string }
  | { readonly code: 'field'; readonly field: string; readonly problem: EntryProblem };

export type PastedLine =
  | { readonly line: number; readonly fields: ReadRow['fields'] }
  | { readonly line: number; readonly problem: PasteProblem };

/** Which texts stand for an option or a yes or no, in the reader's language. */
export type OptionTexts = (field: string) => ReadonlyMap<string, string>;

/**
 * Rows copied from a spreadsheet: one a line, tab between columns, columns in the order of the
 * fields. Every line is taken or refused on its own; empty lines are passed over.
 */
export function readPasted(
  text: string,
  fields: RowFields,
  optionTexts: OptionTexts,
  today: Day,
): readonly PastedLine[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '')
    .map(({ content, line }) => ({
      line,
      ...readLine(content.split('\t'), fields, optionTexts, today),
    }));
}

function readLine(
  cells: readonly string[],
  fields: RowFields,
  optionTexts: OptionTexts,
  today: Day,
): { fields: ReadRow['fields'] } | { problem: PasteProblem } {
  const names = Object.keys(fields);
  if (cells.length > names.length)
    return { problem: { code: 'wrong-columns', have: cells.length, want: names.length } };
  const entry: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const cell = (cells[index] ?? '').trim();
    const meant = cell === '' ? '' : meaning(fields[name], cell, optionTexts(name));
    if (meant === undefined) return { problem: { code: 'wrong-option', field: name, text: cell } };
    entry[name] = meant;
  }
  return readNamed(fields, entry, today);
}

function readNamed(
  fields: RowFields,
  entry: RowEntry,
  today: Day,
): { fields: ReadRow['fields'] } | { problem: PasteProblem } {
  const read = readRow(fields, entry, today);
  const [first] = Object.entries(read.problems);
  return first
    ? { problem: { code: 'field', field: first[0], problem: first[1] } }
    : { fields: read.fields };
}

/** The option or the yes or no that a cell means; other cells mean what they say. */
function meaning(
  field: RowField | undefined,
  cell: string,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  if (field?.kind !== 'choice' && field?.kind !== 'flag') return cell;
  return texts.get(cell.toLowerCase());
}
