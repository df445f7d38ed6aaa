import { dontKnowPick, readRow } from '@/cases';
import { wordFor } from '@/content';
import type { Row, RowField, RowsQuestion } from '@/rules';
import type { Pick } from './picks';
import { fieldPicks } from './picks';
import type { Askable, ReadContext, Refusal, TextIn } from './read-context';
import { refused, textIn } from './read-context';
import type { FoundCell, TableLine } from './sheet-lines';

/** What a row of a list comes to; nothing where it is empty. */
export interface ReadTableRow {
  readonly cell: FoundCell;
  readonly refusals: readonly Refusal[];
  readonly fields: Omit<Row, 'rowId'>;
  /** Fields of which it was said that they are not known. */
  readonly notKnown: readonly string[];
}

/**
 * Reads a row of a list. One cell that cannot be read refuses the row: half of a row would count as
 * if the rest were not known.
 *
 * @param preset what stands in fields that are left empty, where only one thing can be meant
 */
export function readTableRow(
  askable: Askable,
  question: RowsQuestion,
  line: TableLine,
  preset: Readonly<Record<string, string>>,
  context: ReadContext,
): ReadTableRow | undefined {
  const entry: Record<string, string> = {};
  const refusals: Refusal[] = [];
  const cells = [...line.fields];
  for (const [name, cell] of cells) {
    const field = Object.hasOwn(question.fields, name) ? question.fields[name] : undefined;
    const read = field
      ? textIn(cell, kindOf(field), picksIn(askable, question, name, field, context), context)
      : unknownField(cell);
    if ('refusal' in read) refusals.push(read.refusal);
    else if (read.text !== '') entry[name] = read.text;
  }
  const cell = cells.find(([, { value }]) => value !== undefined)?.[1];
  const isEmpty = Object.keys(entry).length === 0 && refusals.length === 0;
  if (!cell || isEmpty) return undefined;
  const { fields, problems } = readRow(question.fields, { ...preset, ...entry }, context.today);
  for (const [name, problem] of Object.entries(problems)) {
    const own = line.fields.get(name) ?? cell;
    // Of a cell that was refused before no more need be said.
    if (!refusals.some(({ place }) => place.cell === own.place.cell))
      refusals.push(refused(own, { code: 'entry', problem }));
  }
  const notKnown = Object.keys(entry).filter(
    (name) => entry[name] === dontKnowPick && fields[name] === undefined,
  );
  return { cell, refusals, fields, notKnown };
}

const unknownField = (cell: FoundCell): TextIn =>
  cell.value === undefined ? { text: '' } : { refusal: refused(cell, { code: 'unknown-field' }) };

const kindOf = ({ kind }: RowField) => (kind === 'flag' || kind === 'choice' ? 'pick' : kind);

const picksIn = (
  { scheme }: Askable,
  question: RowsQuestion,
  name: string,
  field: RowField,
  { languages }: ReadContext,
): readonly (readonly Pick[])[] =>
  languages.flatMap(({ words, schemes }) => {
    const of = schemes.find((one) => one.scheme.id === scheme.id);
    if (!of) return [];
    const own = wordFor(of.schemeWords.questions, question.id).fields ?? {};
    return [fieldPicks(field, wordFor(own, name), words)];
  });
