import type { RowList } from '../row-lists';
import { sheetName } from '../xlsx/sheet-name';
import type { SheetPlan } from '../xlsx/sheet-plan';
import type { WorkbookBasis } from './basis';
import type { Column } from './table';
import { tableSheet } from './table';

/** Each list of the answers, such as the projects, on a sheet of its own: a column for each field. */
export function listSheets(
  { lists, workbookWords: say }: WorkbookBasis,
  footer: string,
  taken: Set<string>,
): readonly SheetPlan[] {
  return lists.flatMap(({ name, question, state, fields, rows }) => {
    const columns = fields.map(({ label, kind }, at): Column<RowList['rows'][number]> => ({
      head: kind === 'amount' ? say.inYuan(label) : label,
      width: widths[kind],
      says: (row) => {
        const value = row[at];
        return value && 'text' in value ? value.text : value;
      },
    }));
    const number: (typeof columns)[number] = {
      ...{ head: say.number, width: 6, says: (_: unknown, index: number) => index + 1 },
    };
    return tableSheet({
      ...{ name: sheetName(name, taken), footer, columns: [number, ...columns], lines: rows },
      ...{ above: [question, state], frozenColumns: 1, pagesWide: 1 },
    });
  });
}

const widths: Readonly<Record<RowList['fields'][number]['kind'], number>> = {
  ...{ text: 28, choice: 18, date: 14, flag: 12, amount: 16 },
};
