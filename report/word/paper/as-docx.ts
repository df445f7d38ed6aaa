import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { plainText } from '../../plain-text';
import type * as Blocks from './blocks';
import { headShade, lineColour, looks, styleIds } from './styles';

/** On what the blocks are laid out. */
export interface Sheet {
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
  /** Stands before the number of a table. */
  readonly tableLabel: string;
  /** The tables with captions, in their order. */
  readonly numbered: readonly Blocks.Block[];
}

/**
 * What the library calls the list until it puts its number there, wherever the name stands in the
 * text: a sign that plain text never holds keeps what users wrote from being taken for it.
 */
export const bullets = '\u2066points';

/** A block as the library writes it. */
export function asDocx(block: Blocks.Block, sheet: Sheet): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [
        new Paragraph({
          style: styleIds[block.style],
          ...(block.keepNext ? { keepNext: true } : {}),
          children: runsOf(block.text),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: styleIds.list,
            numbering: { reference: bullets, level: 0 },
            children: runsOf(item),
          }),
      );
    case 'table':
      return tableOf(block, sheet);
  }
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const headingOf = ({ level, text, newPage }: Blocks.Heading): Paragraph =>
  new Paragraph({
    heading: headingLevels[level],
    ...(newPage ? { pageBreakBefore: true } : {}),
    children: runsOf(text),
  });

/** Text and nothing else, whoever wrote it: no field, no link, no sign that means something in XML. */
const runsOf = (text: Blocks.Text): TextRun[] =>
  (typeof text === 'string' ? [text] : text).map((run) =>
    typeof run === 'string'
      ? new TextRun(plainText(run))
      : new TextRun({ text: plainText(run.text), ...looks[run.look] }),
  );

function tableOf(table: Blocks.Table, sheet: Sheet): readonly (Paragraph | Table)[] {
  const { caption, columns, rows, rowsMaySplit = false } = table;
  const widths = columns.map(({ width }) => Math.round((sheet.width * width) / 100));
  const line = { style: BorderStyle.SINGLE, size: 4, color: lineColour };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const isRuled = columns.some(({ head }) => head !== undefined);
  const sides = isRuled ? line : none;
  return [
    ...(caption === undefined
      ? []
      : [captionOf(caption, sheet.numbered.indexOf(table) + 1, sheet)]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: sum(widths), type: WidthType.DXA },
      columnWidths: widths,
      borders: {
        ...{ top: line, bottom: line, insideHorizontal: line },
        ...{ left: sides, right: sides, insideVertical: sides },
      },
      margins: { top: 40, bottom: 40, left: 90, right: 90 },
      rows: [...headRow(columns, widths), ...rows.map((row) => rowOf(row, widths, !rowsMaySplit))],
    }),
    // A paragraph must stand between two tables, or they become one.
    new Paragraph({ style: styleIds.afterTable, children: [] }),
  ];
}

/** The number is a field, so that Word counts anew when somebody moves a table or adds one. */
const captionOf = (caption: string, number: number, { tableLabel }: Sheet): Paragraph =>
  new Paragraph({
    style: styleIds.caption,
    keepNext: true,
    children: [
      new TextRun(`${tableLabel} `),
      new SimpleField('SEQ Table', String(number)),
      new TextRun(`  ${plainText(caption)}`),
    ],
  });

/** Said again on every page that the table reaches. */
const headRow = (
  columns: readonly Blocks.Column[],
  widths: readonly number[],
): readonly TableRow[] =>
  columns.every(({ head }) => head === undefined)
    ? []
    : [
        new TableRow({
          ...{ tableHeader: true, cantSplit: true },
          children: columns.map(({ head = '' }, index) =>
            cellOf([head], widths[index] ?? 0, { style: styleIds.tableHead, isShaded: true }),
          ),
        }),
      ];

const rowOf = (row: Blocks.Row, widths: readonly number[], cantSplit: boolean): TableRow =>
  new TableRow({
    cantSplit,
    children:
      'heads' in row
        ? [cellOf([row.heads], sum(widths), { style: styleIds.tableHead, span: widths.length })]
        : cellsOf(row.cells, widths),
  });

/** Each cell as wide as the columns that it reaches over. */
function cellsOf(
  cells: readonly (Blocks.Cell | Blocks.WideCell)[],
  widths: readonly number[],
): readonly TableCell[] {
  let column = 0;
  return cells.map((one) => {
    const { cell, span } = 'span' in one ? one : { cell: one, span: 1 };
    const own = widths.slice(column, column + span);
    column += span;
    return cellOf(cell, sum(own), { style: styleIds.table, span });
  });
}

const sum = (widths: readonly number[]): number =>
  widths.reduce((total, width) => total + width, 0);

interface CellLook {
  readonly style: string;
  readonly isShaded?: boolean;
  readonly span?: number;
}

const cellOf = (
  cell: Blocks.Cell,
  width: number,
  { style, isShaded = false, span = 1 }: CellLook,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(isShaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: headShade } } : {}),
    // A cell without a paragraph is no cell.
    children: (cell.length === 0 ? [''] : cell).map(
      (text) => new Paragraph({ style, children: runsOf(text) }),
    ),
  });
