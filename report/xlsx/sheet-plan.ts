import type { Day } from '@/rules';

/** How cells look that are filled in by hand: whatever is typed into them stays text. */
export const entryStyles = [
  'plain',
  'title',
  'note',
  'header',
  'section',
  'question',
  'part',
  'muted',
  'answer',
  'remark',
] as const;

/** How a cell looks; what each name means is said once, in the styles. */
export const cellStyles = [
  ...entryStyles,
  'label',
  'text',
  'strong',
  'count',
  'money',
  'date',
] as const;
export type CellStyle = (typeof cellStyles)[number];

/** Text stays text, whatever it looks like; a number and a day can be counted and sorted. */
export type CellPlan = TextCell | NumberCell | DayCell;

export interface TextCell {
  readonly text: string;
  readonly style: CellStyle;
  /** So many columns are one cell here, this one being the first. */
  readonly span?: number;
}

export interface NumberCell {
  readonly number: number;
  readonly style: CellStyle;
}

export interface DayCell {
  readonly day: Day;
  readonly style: CellStyle;
}

export interface RowPlan {
  /** From the first column on; what is absent is an empty cell. */
  readonly cells: readonly (CellPlan | undefined)[];
  readonly hidden?: true;
}

export interface ColumnPlan {
  /** In characters. */
  readonly width: number;
  readonly hidden?: true;
}

/** A drop-down in the cells of one column; rows and columns count from 0. */
export interface DropDown {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly options: readonly string[];
  /** Whether something else may be typed as well. */
  readonly open: boolean;
}

export interface SheetPlan {
  readonly name: string;
  readonly hidden?: true;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  /** So many rows at the top stay in sight. */
  readonly frozenRows: number;
  readonly dropDowns: readonly DropDown[];
  /** Of a sheet that is read as a table, and printed as one. */
  readonly table?: TablePlan;
  /** Stands at the left of each printed page's foot, before its number. */
  readonly footer?: string;
}

/** The last of the frozen rows heads a table down to the last row: it is filtered by its columns. */
export interface TablePlan {
  /** So many columns at the left stay in sight. */
  readonly frozenColumns: number;
  /** Over so many pages side by side is it printed. */
  readonly pagesWide: number;
}

/** Cells of one style, one for each text. */
export const cells = (style: CellStyle, ...texts: readonly string[]): readonly TextCell[] =>
  texts.map((text) => ({ text, style }));
