import { parseDate } from '@internationalized/date';

/** A calendar day, `YYYY-MM-DD`. Days compare as strings: the earlier one is the smaller one. */
export type Day = string;

/** A date as a person knows it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** Every day that a partial date may stand for, both ends included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** A length of time in whole calendar units; a year is twelve months. */
export interface Period {
  readonly unit: 'years' | 'months';
  readonly length: number;
}

export const years = (length: number): Period => ({ unit: 'years', length });
export const months = (length: number): Period => ({ unit: 'months', length });

/** The period in months. */
export const inMonths = (period: Period): number =>
  period.unit === 'years' ? period.length * 12 : period.length;

/** The day one period later, added once, clamped to the month's end: 2025-10-31 + 4 months = 2026-02-28. */
export const add = (day: Day, period: Period): Day => shift(day, inMonths(period));

/** The day one period earlier, clamped to the month's end: 2028-02-29 − 1 year = 2027-02-28. */
export const subtract = (day: Day, period: Period): Day => shift(day, -inMonths(period));

/** The day after. */
export const nextDay = (day: Day): Day => parseDate(day).add({ days: 1 }).toString();

/** How many days lie from one day to another; negative where it is the earlier one. */
export const daysBetween = (from: Day, to: Day): number => parseDate(to).compare(parseDate(from));

/** The first day from which a period back no longer reaches the day: subtract(D, period) > day. */
export function firstBeyond(day: Day, period: Period): Day {
  let beyond = nextDay(add(day, period));
  while (subtract(beyond, period) <= day) beyond = nextDay(beyond);
  return beyond;
}

/** The first and the last day that a partial date may mean; a full date is a span of one day. */
export function spanOf(date: PartialDate): Span {
  switch (date.length) {
    case 4:
      return { first: `${date}-01-01`, last: `${date}-12-31` };
    case 7:
      return { first: `${date}-01`, last: lastOfMonth(date) };
    default:
      return { first: date, last: date };
  }
}

/** Whether the text is a date that exists, in one of the three forms, from 1900 to 2199. */
export function isPartialDate(text: string): boolean {
  const match = /^(19|20|21)\d{2}(-(\d{2})(-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [, , , month, , day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  return Number(day) >= 1 && text <= lastOfMonth(text.slice(0, 7));
}

/** Whether the text is a full date that exists. */
export const isDay = (text: string): boolean => text.length === 10 && isPartialDate(text);

// The same few months end, and the same few days are shifted, for every target; remembering them keeps
// 24 targets within a millisecond.
const remembered = 4096;
const lastDays = new Map<string, Day>();
const shifted = new Map<string, Day>();

/** The last day of a month, `YYYY-MM`. */
function lastOfMonth(month: string): Day {
  const known = lastDays.get(month);
  if (known !== undefined) return known;
  const first = parseDate(`${month}-01`);
  const last = first.set({ day: first.calendar.getDaysInMonth(first) }).toString();
  if (lastDays.size >= remembered) lastDays.clear();
  lastDays.set(month, last);
  return last;
}

function shift(day: Day, monthCount: number): Day {
  const key = `${day}${String(monthCount)}`;
  const known = shifted.get(key);
  if (known !== undefined) return known;
  if (shifted.size >= remembered) shifted.clear();
  const result = parseDate(day).add({ months: monthCount }).toString();
  shifted.set(key, result);
  return result;
}
