import { columnName } from './cell-name';
import type { SheetPlan } from './sheet-plan';
import { tableRange } from './sheet-xml';
import { xmlText } from './xml-text';

/** What is filtered of each table, and what of it is printed on each of its pages. */
export function definedNamesXml(sheets: readonly SheetPlan[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const { table, frozenRows } = sheet;
    if (!table) return [];
    const of = `'${sheet.name.replaceAll("'", "''")}'!`;
    const columns =
      table.frozenColumns === 0 ? '' : `${of}$A:$${columnName(table.frozenColumns - 1)},`;
    return [
      nameXml('_FilterDatabase', index, `${of}${tableRange(sheet, '$')}`, ' hidden="1"'),
      nameXml('Print_Titles', index, `${columns}${of}$1:$${String(Math.max(1, frozenRows))}`),
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

const nameXml = (name: string, sheet: number, range: string, rest = ''): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${rest}>${xmlText(range)}</definedName>`;
