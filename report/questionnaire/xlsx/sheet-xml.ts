import { cellName, columnName } from './cell-name';
import { rowHeight } from './row-height';
import type { CellPlan, ColumnPlan, DropDown, RowPlan, SheetPlan } from './sheet-plan';
import { styleNumber } from './styles-xml';
import { cellText } from './xml-text';

/** The cells elsewhere in the workbook that hold the options of a drop-down. */
export type RangeOf = (options: readonly string[]) => string;

/** A sheet in SpreadsheetML, its elements in the order that the format asks for. */
export const sheetXml = (sheet: SheetPlan, rangeOf: RangeOf): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, sheet)).join('')}</sheetData>`,
    dropDownsXml(sheet.dropDowns, rangeOf),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    ignoredXml(sheet),
    '</worksheet>',
  ].join('');

function viewXml({ frozenRows, hidden }: SheetPlan): string {
  if (hidden || frozenRows === 0)
    return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${cellName(frozenRows, 0)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

const columnXml = ({ width, hidden }: ColumnPlan, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;

function rowXml(row: RowPlan, index: number, { columns }: SheetPlan): string {
  const height = rowHeight(row, columns);
  const own = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const cells = row.cells.map((cell, column) =>
    cell ? cellXml(cell, cellName(index, column)) : '',
  );
  return `<row r="${index + 1}"${row.hidden ? ' hidden="1"' : ''}${own}>${cells.join('')}</row>`;
}

/** Text written as text is never computed, whatever sign it begins with. */
const cellXml = ({ text, style }: CellPlan, name: string): string =>
  text === ''
    ? `<c r="${name}" s="${styleNumber(style)}"/>`
    : `<c r="${name}" s="${styleNumber(style)}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

function dropDownsXml(dropDowns: readonly DropDown[], rangeOf: RangeOf): string {
  if (dropDowns.length === 0) return '';
  const lists = dropDowns.map(({ column, firstRow, lastRow, options, open }) => {
    const cells = `${cellName(firstRow, column)}:${cellName(lastRow, column)}`;
    return `<dataValidation type="list" allowBlank="1" showInputMessage="1"${open ? '' : ' showErrorMessage="1"'} sqref="${cells}"><formula1>${rangeOf(options)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** Numbers are kept as text on purpose; Excel need not mark each of them. */
function ignoredXml({ columns, rows }: SheetPlan): string {
  const all = `A1:${columnName(columns.length - 1)}${rows.length}`;
  return `<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors>`;
}
