import { cellName, columnName } from './cell-name';
import type { StyleNumber } from './cell-xml';
import { cellXml } from './cell-xml';
import { pageXml } from './page-xml';
import { rowHeight } from './row-height';
import type { ColumnPlan, DropDown, RowPlan, SheetPlan } from './sheet-plan';

/** What the cells of a sheet refer to elsewhere in the workbook. */
export interface Referred {
  /** The cells that hold the options of a drop-down. */
  readonly rangeOf: (options: readonly string[]) => string;
  readonly styleNumber: StyleNumber;
}

/** A sheet in SpreadsheetML, its elements in the order that the format asks for. */
export const sheetXml = (sheet: SheetPlan, { rangeOf, styleNumber }: Referred): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>`,
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, sheet, styleNumber)).join('')}</sheetData>`,
    sheet.table ? `<autoFilter ref="${tableRange(sheet)}"/>` : '',
    mergedXml(sheet),
    dropDownsXml(sheet.dropDowns, rangeOf),
    pageXml(sheet),
    ignoredXml(sheet),
    '</worksheet>',
  ].join('');

/** The cells of the sheet's table with its head. */
export const tableRange = (
  { rows, columns, frozenRows }: SheetPlan,
  mark: '' | '$' = '',
): string => {
  const at = (column: number, row: number) => `${mark}${columnName(column)}${mark}${String(row)}`;
  return `${at(0, Math.max(1, frozenRows))}:${at(columns.length - 1, rows.length)}`;
};

function viewXml({ frozenRows, hidden, table }: SheetPlan): string {
  const frozenColumns = table?.frozenColumns ?? 0;
  if (hidden || (frozenRows === 0 && frozenColumns === 0))
    return '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
  const place = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const across = frozenColumns === 0 ? '' : `xSplit="${frozenColumns}" `;
  const pane = `<pane ${across}ySplit="${frozenRows}" topLeftCell="${cellName(frozenRows, frozenColumns)}" activePane="${place}" state="frozen"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}<selection pane="${place}"/></sheetView></sheetViews>`;
}

const columnXml = ({ width, hidden }: ColumnPlan, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;

function rowXml(
  row: RowPlan,
  index: number,
  { columns }: SheetPlan,
  styleNumber: StyleNumber,
): string {
  const height = rowHeight(row, columns);
  const own = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  const cells = row.cells.map((cell, column) =>
    cell ? cellXml(cell, cellName(index, column), styleNumber) : '',
  );
  return `<row r="${index + 1}"${row.hidden ? ' hidden="1"' : ''}${own}>${cells.join('')}</row>`;
}

function mergedXml({ rows }: SheetPlan): string {
  const merged = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell && 'text' in cell && cell.span !== undefined && cell.span > 1
        ? [`<mergeCell ref="${cellName(row, column)}:${cellName(row, column + cell.span - 1)}"/>`]
        : [],
    ),
  );
  return merged.length === 0
    ? ''
    : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`;
}

function dropDownsXml(dropDowns: readonly DropDown[], rangeOf: Referred['rangeOf']): string {
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
