import type { CellPlan, ColumnPlan, RowPlan } from './sheet-plan';
import { isWrapped } from './styles-xml';

/** In points. */
const lineHeight = 15;
const margin = 3;
const titleHeight = 27;
/** More makes programs repair the file. */
const highest = 409;

/** How wide characters are, measured in digits, and how much is lost where lines break. */
const hanWidth = 1.9;
const letterWidth = 0.85;
const lossAtBreaks = 1.05;

/**
 * How high a row must be for its text: not every program works it out when it opens a file, and
 * text cut off is text not read. A row of one line is left to grow with what is typed into it.
 *
 * @returns points
 */
export function rowHeight({ cells }: RowPlan, columns: readonly ColumnPlan[]): number | undefined {
  if (cells.some((cell) => cell?.style === 'title')) return titleHeight;
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, columns.slice(column))));
  return lines > 1 ? Math.min(lines * lineHeight + margin, highest) : undefined;
}

/** @param columns those from the cell's own on */
function linesOf(cell: CellPlan | undefined, columns: readonly ColumnPlan[]): number {
  if (!cell || !('text' in cell) || !isWrapped(cell.style)) return 1;
  const own = columns.slice(0, cell.span ?? 1);
  if (own.some(({ hidden }) => hidden)) return 1;
  return linesIn(cell.text, sum(own.map(({ width }) => width)));
}

/** Into how many lines a text is broken in a column so many characters wide. */
export const linesIn = (text: string, width: number): number =>
  width === 0
    ? 1
    : sum(
        text
          .split('\n')
          .map((line) => Math.max(1, Math.ceil((widthOf(line) * lossAtBreaks) / width))),
      );

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** In digits. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char) ? hanWidth : letterWidth),
    0,
  );
