import type { Day } from '@/rules';
import { linesIn } from '../xlsx/row-height';
import type { CellPlan, ColumnPlan, RowPlan, SheetPlan } from '../xlsx/sheet-plan';
import { cells } from '../xlsx/sheet-plan';

/** What stands in a cell of a table: lines of text, a number, a sum in yuan, or a day. */
export type Value = string | number | { readonly yuan: number } | { readonly day: Day } | undefined;

/** A column of a table over lines of one kind. */
export interface Column<Line> {
  readonly head: string;
  /** In characters; a column whose text would make rows too high is widened. */
  readonly width: number;
  readonly isStrong?: true;
  readonly says: (line: Line, index: number) => Value;
}

interface Table<Line> {
  readonly name: string;
  readonly footer: string;
  /** Said above the head of the table. */
  readonly above?: readonly string[];
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
  readonly frozenColumns: number;
  readonly pagesWide: number;
}

/** A table on a sheet of its own; no sheet where there is no line. */
export function tableSheet<Line>(table: Table<Line>): readonly SheetPlan[] {
  const { name, footer, above = [], columns, lines, frozenColumns, pagesWide } = table;
  if (lines.length === 0) return [];
  const rows = lines.map((line, index) => columns.map((column) => column.says(line, index)));
  return [
    {
      ...{ name, footer, dropDowns: [], table: { frozenColumns, pagesWide } },
      frozenRows: above.length + 1,
      columns: columns.map(({ width }, at) =>
        fitted(
          width,
          rows.map((row) => row[at]),
        ),
      ),
      rows: [
        ...above.map((text) => ({ cells: cells('note', text) })),
        { cells: cells('header', ...columns.map(({ head }) => head)) },
        ...rows.map((row): RowPlan => ({
          cells: row.map((value, at) => cellOf(value, columns[at]?.isStrong)),
        })),
      ],
    },
  ];
}

/** The value as a cell that can be filtered, sorted and, where it is a number, added up. */
export function cellOf(value: Value, isStrong?: true): CellPlan {
  const style = isStrong ? 'strong' : 'text';
  if (value === undefined) return { text: '', style };
  if (typeof value === 'string') return { text: value, style };
  if (typeof value === 'number') return { number: value, style: 'count' };
  return 'day' in value
    ? { day: value.day, style: 'date' }
    : { number: value.yuan, style: 'money' };
}

/** What is higher is hard to read, though rows may be more than twice as high. */
const mostLines = 9;
const widest = 84;

/** A column just wide enough for its texts to be low, as far as that makes them any lower. */
function fitted(width: number, values: readonly Value[]): ColumnPlan {
  const texts = values.filter((value) => typeof value === 'string');
  const fits = (at: number) =>
    texts.every((text) => linesIn(text, at) <= Math.max(mostLines, linesIn(text, widest)));
  let own = width;
  while (own < widest && !fits(own)) own += 4;
  return { width: own };
}
