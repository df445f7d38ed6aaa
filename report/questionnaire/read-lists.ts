import type { Asked, Scheme, TargetId } from '@/rules';
import { mostRows } from '@/rules';
import { shortened, shownText } from './cell-text';
import type { ImportLine } from './import-line';
import { refusedLine } from './import-line';
import { offeredCategories } from './meant-rows';
import type { Askable, ReadContext } from './read-context';
import { refused } from './read-context';
import { readTableRow } from './read-row';
import type { FoundCell, TableLine } from './sheet-lines';

export interface ListReading extends ReadContext {
  /** For what the questionnaire was made. */
  readonly targets: readonly TargetId[];
  /** Ids for rows that were added by hand. */
  readonly newId: () => string;
}

/** Reads the rows of all lists, in the order in which they stand. */
export function readLists(
  tables: readonly TableLine[],
  known: ReadonlyMap<string, Askable>,
  reading: ListReading,
): readonly ImportLine[] {
  const counts = new Map<string, number>();
  return tables.flatMap((line) => {
    const of = known.get(line.list);
    if (of?.asked.question.kind !== 'rows') return unknownList(line);
    const count = counts.get(line.list) ?? 0;
    const read = rowLines(line, of, count, reading);
    if (read.length > 0) counts.set(line.list, count + 1);
    return read;
  });
}

function rowLines(
  line: TableLine,
  of: Askable,
  before: number,
  reading: ListReading,
): readonly ImportLine[] {
  const { asked } = of;
  if (asked.question.kind !== 'rows') return [];
  const row = readTableRow(of, asked.question, line, presetFor(asked, of.scheme, reading), reading);
  if (!row) return [];
  const { cell, refusals, fields, notKnown } = row;
  const rowId = isRowId(line.rowId) ? line.rowId : undefined;
  const about = { asked, remark: line.remark, ...(rowId === undefined ? {} : { rowId }) };
  if (before >= mostRows)
    return [refusedLine(refused(cell, { code: 'too-many-rows', most: mostRows }), about)];
  const refusedCells = refusals.map((refusal) => refusedLine(refusal, about));
  // A column that is not known here says nothing against the rest of the row.
  if (refusals.some(({ problem }) => problem.code !== 'unknown-field')) return refusedCells;
  return [
    ...refusedCells,
    {
      ...{ kind: 'row', asked, rowId, spareId: reading.newId(), fields, notKnown },
      ...{ place: cell.place, remark: line.remark },
    },
  ];
}

/** Where only one category is applied for, a row is of that one, as in the wizard. */
function presetFor(
  { question }: Asked,
  scheme: Scheme,
  { targets }: ListReading,
): Readonly<Record<string, string>> {
  const [only, ...others] = offeredCategories(targets, scheme);
  const isAsked = question.kind === 'rows' && 'category' in question.fields;
  return isAsked && only !== undefined && others.length === 0 ? { category: only } : {};
}

function unknownList({ list, fields, remark }: TableLine): readonly ImportLine[] {
  const cell = [...fields.values()].find((one: FoundCell) => shownText(one.value) !== '');
  return cell
    ? [
        refusedLine(
          { ...refused(cell, { code: 'unknown-question' }), text: shortened(list) },
          { remark },
        ),
      ]
    : [];
}

/** Ids that no row may have: they would reach into an object's prototype. */
const forbidden = ['prototype', 'constructor'];

const isRowId = (text: string): boolean =>
  /^[A-Za-z0-9-]{1,40}$/.test(text) && !forbidden.includes(text);
