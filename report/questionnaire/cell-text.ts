import type { CellProblem } from '@/content/types/questionnaire-words';
import type { Shown } from '../xlsx/number-format';
import type { CellValue } from '../xlsx/read-sheet';
import type { CellKind } from './slots';

/** What a cell says, as it would have been typed into a field of the wizard. */
export type CellText = { readonly text: string } | { readonly problem: CellProblem };

/** A cell as text, read for what is asked there; a number is no date or sum by itself. */
export function cellText(cell: CellValue, kind: CellKind, is1904: boolean): CellText {
  switch (cell.kind) {
    case 'text':
      return { text: cell.text };
    case 'flag':
      return { text: kind === 'pick' ? yesOrNo(cell.flag) : shownText(cell) };
    case 'formula':
      return { problem: { code: 'formula' } };
    case 'error':
      return { problem: { code: 'cell-error' } };
    case 'number':
      return numberText(cell.number, cell.shown, kind, is1904);
  }
}

/** What a ticked or unticked cell stands for where there is something to choose. */
const yesOrNo = (flag: boolean): string => (flag ? 'yes' : 'no');

function numberText(number: number, shown: Shown, kind: CellKind, is1904: boolean): CellText {
  if (shown === 'percent') return { text: `${rounded(number * 100)}%` };
  if (kind === 'amount' && shown === 'money') return { problem: { code: 'unclear-amount' } };
  if (kind === 'date') return dateText(number, shown, is1904);
  if (kind === 'text' && (shown === 'day' || shown === 'month' || shown === 'year'))
    return dateText(number, shown, is1904);
  return { text: String(number) };
}

/** Without what binary fractions add: 12.5 % is kept as 0.125, and 0.07 × 100 is 7. */
const rounded = (number: number): string => String(Number(number.toPrecision(15)));

/** Typed into a cell of dates, a year alone becomes a day of 1905; no company has one. */
const isYear = (number: number): boolean =>
  Number.isInteger(number) && number >= 1900 && number <= 2199;

/** Days since the end of 1899 that are likelier a date than anything else: 1954 to 2199. */
const isBareDay = (number: number): boolean =>
  Number.isInteger(number) && number >= 20_000 && number <= 109_573;

/** A date that the program made of what was typed, as exact as it is shown; or a bare number. */
function dateText(number: number, shown: Shown, is1904: boolean): CellText {
  const unclear = { problem: { code: 'unclear-date' } } as const;
  if (shown === 'number' || shown === 'money') {
    if (isBareDay(number)) return { text: dayOf(number, is1904) };
    // 2024.10 typed as a number is kept as 2024.1: January or October.
    return /^\d{4}\.1$/.test(String(number)) ? unclear : { text: String(number) };
  }
  if (shown === 'no-date' || isYear(number) || number < 61) return unclear;
  const day = dayOf(number, is1904);
  const length = { day: 10, month: 7, year: 4, percent: 10 }[shown];
  return { text: day.slice(0, length) };
}

const dayLength = 86_400_000;
const startOf1904 = 1462;
/** 31 December 9999, the last day that spreadsheets know. */
const lastDay = 2_958_465;

/** The day so many days after 30 December 1899, or after New Year of 1904. */
function dayOf(number: number, is1904: boolean): string {
  const days = Math.floor(number) + (is1904 ? startOf1904 : 0);
  if (days > lastDay) return String(number);
  return new Date(Date.UTC(1899, 11, 30) + days * dayLength).toISOString().slice(0, 10);
}

const longestShown = 80;

/** What stands in a cell, for people: shortened, and never computed. */
export const shownText = (cell: CellValue | undefined): string => shortened(plainText(cell));

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** The whole text of a cell. */
export function plainText(cell: CellValue | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'number') return String(cell.number);
  return cell.kind === 'flag' ? String(cell.flag).toUpperCase() : cell.text;
}
