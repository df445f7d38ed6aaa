const letters = 26;

/** A column's letters from its number, the first one being 0: `A`, `Z`, `AA`. */
export const columnName = (column: number): string =>
  column < letters
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / letters) - 1) + columnName(column % letters);

/** A cell's name from its place; rows and columns count from 0. */
export const cellName = (row: number, column: number): string =>
  `${columnName(column)}${String(row + 1)}`;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place that a cell's name stands for; none where it is no name, or one beyond any sheet. */
export function placeOf(name: string): CellPlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match) return undefined;
  const [, column = '', row = ''] = match;
  const at = [...column].reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: at - 1 };
}
