import type { CellPlan, ColumnPlan, RowPlan } from './sheet-plan';
import { isWrapped } from './styles-xml';

/** In points. */
const lineHeight = 15;
const margin = 3;
const titleHeight = 27;

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
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, columns[column])));
  return lines > 1 ? lines * lineHeight + margin : undefined;
}

function linesOf(cell: CellPlan | undefined, column: ColumnPlan | undefined): number {
  if (!cell || !column || column.hidden || !isWrapped(cell.style)) return 1;
  return cell.text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((widthOf(line) * lossAtBreaks) / column.width)))
    .reduce((sum, count) => sum + count, 0);
}

/** In digits. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char) ? hanWidth : letterWidth),
    0,
  );
