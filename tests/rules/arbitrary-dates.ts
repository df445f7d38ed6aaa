import fc from 'fast-check';
import { spanOf } from '@/rules/calendar';

const two = (number: number) => String(number).padStart(2, '0');

const month = fc
  .record({ year: fc.integer({ min: 2015, max: 2030 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((date) => `${String(date.year)}-${two(date.month)}`);

/** Any day of sixteen years, the last days of months and the leap days often. */
export const day = fc
  .tuple(month, fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)))
  .map(([inMonth, wanted]) => {
    const last = spanOf(inMonth).last;
    const date = `${inMonth}-${two(wanted)}`;
    return date <= last ? date : last;
  });

/** A date as a person knows it: mostly to the day, at times only the month or the year. */
export const partialDate = fc.oneof(
  { weight: 4, arbitrary: day },
  { weight: 1, arbitrary: month },
  { weight: 1, arbitrary: month.map((date) => date.slice(0, 4)) },
);
