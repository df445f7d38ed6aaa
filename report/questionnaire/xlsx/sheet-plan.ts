/** How a cell looks; what each name means is said once, in the styles. */
export const cellStyles = [
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
export type CellStyle = (typeof cellStyles)[number];

/** A cell is text and nothing else: a sheet of ours holds no number, date or formula. */
export interface CellPlan {
  readonly text: string;
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
}

/** Cells of one style, one for each text. */
export const cells = (style: CellStyle, ...texts: readonly string[]): readonly CellPlan[] =>
  texts.map((text) => ({ text, style }));
