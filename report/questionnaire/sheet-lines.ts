import type { CellPlace } from '../xlsx/cell-name';
import { cellName } from '../xlsx/cell-name';
import type { CellValue, ReadSheet } from '../xlsx/read-sheet';
import { plainText, shownText } from './cell-text';
import { afterMark, marks } from './format';

/** Where something stands, as people find it. */
export interface Place {
  readonly sheet: string;
  /** For instance `D14`. */
  readonly cell: string;
}

export interface FoundCell {
  readonly place: Place;
  /** Absent where the cell is empty. */
  readonly value: CellValue | undefined;
  /** Made one with cells of other rows or columns, so that it is not clear whose it is. */
  readonly isMerged: boolean;
}

/** A cell that a hidden key says what it answers. */
export interface KeyedLine {
  readonly key: string;
  readonly answer: FoundCell;
  readonly remark: string;
}

/** A row of a list. */
export interface TableLine {
  /** The address of the list. */
  readonly list: string;
  /** Empty where the row was added by hand. */
  readonly rowId: string;
  /** By the name of the field. */
  readonly fields: ReadonlyMap<string, FoundCell>;
  readonly remark: string;
}

export interface SheetLines {
  readonly keyed: readonly KeyedLine[];
  readonly tables: readonly TableLine[];
  /** The addresses of the lists that have a table here, with or without rows. */
  readonly lists: readonly string[];
}

/** What each column holds, by its mark. */
type Columns = ReadonlyMap<string, number>;

/** The lines of a sheet, found by the hidden marks above them, wherever they were moved to. */
export function sheetLines(sheet: ReadSheet): SheetLines {
  const keyed: KeyedLine[] = [];
  const tables: TableLine[] = [];
  const lists: string[] = [];
  let columns: Columns = new Map();
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const cells = sheet.rows.get(row) ?? new Map<number, CellValue>();
    const marked = marksIn(cells);
    if (marked.size > 0) {
      columns = marked;
      lists.push(...[listIn(marked)?.address ?? []].flat());
      continue;
    }
    const list = listIn(columns);
    const cellAt = (mark: string) => cells.get(columns.get(mark) ?? -1);
    const key = plainText(cellAt(list === undefined ? marks.key : list.mark)).trim();
    if (key.startsWith('#') || (key === '' && list === undefined)) continue;
    const found = (column: number) => foundCell(sheet, { row, column }, cells.get(column));
    const remark = shownText(cellAt(marks.remark));
    if (list)
      tables.push({
        ...{ list: list.address, rowId: key, remark },
        fields: fieldsIn(columns, found),
      });
    else keyed.push({ key, answer: found(columns.get(marks.answer) ?? -1), remark });
  }
  return { keyed, tables, lists };
}

/** The marks of a row, if it is one of marks. */
function marksIn(cells: ReadonlyMap<number, CellValue>): Columns {
  const found = new Map<string, number>();
  for (const [column, cell] of cells)
    if (cell.kind === 'text' && cell.text.startsWith('#')) found.set(cell.text, column);
  const isAbout = found.has(marks.answer) ? found.has(marks.key) : listIn(found) !== undefined;
  return isAbout ? found : new Map();
}

function listIn(columns: Columns): { readonly mark: string; readonly address: string } | undefined {
  for (const mark of columns.keys()) {
    const address = afterMark(mark, '#rows');
    if (address !== undefined) return { mark, address };
  }
  return undefined;
}

const fieldsIn = (
  columns: Columns,
  found: (column: number) => FoundCell,
): ReadonlyMap<string, FoundCell> =>
  new Map(
    [...columns].flatMap(([mark, column]) => {
      const name = afterMark(mark, '#field');
      return name === undefined ? [] : [[name, found(column)] as const];
    }),
  );

function foundCell(
  { name, merged }: ReadSheet,
  place: CellPlace,
  value: CellValue | undefined,
): FoundCell {
  const own = merged.find(
    ({ first, last }) =>
      place.row >= first.row &&
      place.row <= last.row &&
      place.column >= first.column &&
      place.column <= last.column,
  );
  const isFirst = own?.first.row === place.row && own.first.column === place.column;
  return {
    place: { sheet: name, cell: cellName(place.row, Math.max(0, place.column)) },
    value,
    isMerged: own !== undefined && !(isFirst && own.last.row === place.row),
  };
}
