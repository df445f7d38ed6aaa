import { dayNumber } from './day-number';
import type { CellPlan, CellStyle } from './sheet-plan';
import { cellText } from './xml-text';

/** The number by which cells name a style. */
export type StyleNumber = (style: CellStyle) => number;

/** A cell in SpreadsheetML. Text written as text is never computed, whatever sign it begins with. */
export function cellXml(cell: CellPlan, name: string, styleNumber: StyleNumber): string {
  const own = `r="${name}" s="${styleNumber(cell.style)}"`;
  if ('number' in cell) return numberXml(own, cell.number);
  if ('text' in cell) return textXml(own, cell.text);
  const number = dayNumber(cell.day);
  return number === undefined ? textXml(own, cell.day) : numberXml(own, number);
}

const numberXml = (own: string, number: number): string => `<c ${own}><v>${number}</v></c>`;

const textXml = (own: string, text: string): string =>
  text === ''
    ? `<c ${own}/>`
    : `<c ${own} t="inlineStr"><is><t xml:space="preserve">${cellText(shortened(text))}</t></is></c>`;

/** More characters in one cell make programs repair the file. */
const longest = 32_767;

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
