import type { CellValue } from '@/report/xlsx/read-sheet';
import { readWorkbook } from '@/report/xlsx/read-workbook';

/** A cell as a reader sees it: text, a number, or a date as `YYYY-MM-DD`. */
type Seen = string | number;

export interface SeenSheet {
  readonly name: string;
  readonly rows: readonly (readonly Seen[])[];
}

/** The sheets of a workbook, read again. */
export function sheetsIn(bytes: Uint8Array): readonly SeenSheet[] {
  const read = readWorkbook(bytes);
  if ('problem' in read) throw new Error(read.problem.code);
  return read.sheets.map(({ name, rows }) => ({
    name,
    rows: [...rows.values()].map((cells) => {
      const last = Math.max(...cells.keys());
      return Array.from({ length: last + 1 }, (_, column) => seen(cells.get(column)));
    }),
  }));
}

export function sheetNamed(sheets: readonly SeenSheet[], name: string): SeenSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function seen(cell: CellValue | undefined): Seen {
  if (cell?.kind === 'text') return cell.text;
  if (cell?.kind !== 'number') return '';
  return cell.shown === 'day'
    ? new Date(Date.UTC(1899, 11, 30) + cell.number * 86_400_000).toISOString().slice(0, 10)
    : cell.number;
}
