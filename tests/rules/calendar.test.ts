import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  inMonths,
  isDay,
  isPartialDate,
  months,
  nextDay,
  spanOf,
  subtract,
  years,
} from '@/rules/calendar';
import { day } from './arbitrary-dates';

describe('adding a period', () => {
  it.each([
    ['2025-10-31', months(4), '2026-02-28'],
    ['2027-10-31', months(4), '2028-02-29'],
    ['2024-02-29', years(1), '2025-02-28'],
    ['2024-02-29', years(4), '2028-02-29'],
    ['2026-01-31', months(2), '2026-03-31'],
    ['2026-01-31', months(1), '2026-02-28'],
    ['2026-12-31', months(2), '2027-02-28'],
    ['2026-03-15', months(0), '2026-03-15'],
    ['2026-11-30', months(3), '2027-02-28'],
    ['1999-12-31', years(100), '2099-12-31'],
  ])('%s + %o = %s', (from, period, to) => {
    expect(add(from, period)).toBe(to);
  });

  it('adds once and not in steps: two steps of one month would lose the 31st', () => {
    expect(add(add('2026-01-31', months(1)), months(1))).toBe('2026-03-28');
    expect(add('2026-01-31', months(2))).toBe('2026-03-31');
  });

  it('takes a year for twelve months', () => {
    expect(inMonths(years(3))).toBe(36);
    expect(inMonths(months(5))).toBe(5);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 12 }), (from, count) => {
        expect(add(from, years(count))).toBe(add(from, months(count * 12)));
      }),
    );
  });

  it('keeps the order of days, and keeps the day unless the month is too short', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 240 }), (one, other, count) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(add(earlier, months(count)) <= add(later, months(count))).toBe(true);
        const result = add(one, months(count));
        const kept = result.slice(8) === one.slice(8);
        expect(kept || nextDay(result).endsWith('-01')).toBe(true);
      }),
    );
  });
});

describe('subtracting a period', () => {
  it.each([
    ['2026-08-31', months(6), '2026-02-28'],
    ['2028-02-29', years(1), '2027-02-28'],
    ['2028-08-31', months(6), '2028-02-29'],
    ['2028-02-29', years(4), '2024-02-29'],
    ['2026-03-31', months(1), '2026-02-28'],
    ['2026-01-01', years(3), '2023-01-01'],
  ])('%s − %o = %s', (from, period, to) => {
    expect(subtract(from, period)).toBe(to);
  });

  it('answers the same when asked again, more often than it remembers', () => {
    for (let round = 0; round < 2; round += 1) {
      for (let count = 0; count < 5000; count += 1) subtract('2199-12-31', months(count % 2400));
      expect(subtract('2026-08-31', months(6))).toBe('2026-02-28');
      expect(add('2026-08-31', months(6))).toBe('2027-02-28');
    }
  });
});

describe('the next day', () => {
  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
    ['2026-04-30', '2026-05-01'],
  ])('after %s is %s', (one, next) => {
    expect(nextDay(one)).toBe(next);
  });
});

describe('the span of a date', () => {
  it.each([
    ['2026-05-17', '2026-05-17', '2026-05-17'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s is %s to %s', (date, first, last) => {
    expect(spanOf(date)).toEqual({ first, last });
  });
});

describe('a date that exists', () => {
  it.each(['2026', '2026-02', '2026-02-28', '2028-02-29', '1900', '2199-12-31', '2000-02-29'])(
    '%s does',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
      expect(isDay(text)).toBe(text.length === 10);
    },
  );

  it.each([
    ...['2026-02-29', '1900-02-29', '2100-02-29', '2026-04-31', '2026-13', '2026-00', '2026-01-00'],
    ...['2026-1', '2026-01-1', '26-01-01', '2026/01/01', '2026-01-01T00:00', '', ' 2026', '2026 '],
    ...['1899', '2200-01-01', '2026-', '2026-01-', '２０２６', '20260101', '2026-01-32', '2026\n'],
  ])('%j does not', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(isDay(text)).toBe(false);
  });
});
