import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, months, spanOf, years } from '@/rules/calendar';
import { clearSince } from '@/rules/clear-since';
import { day, partialDate } from './arbitrary-dates';
import { doesNotApply, incident, judged, notKnown, outcomeOf, reasonOf } from './facts';

const answered = (answer: unknown, asOf: string) => ({ case: { [incident.id]: answer }, asOf });
const happened = (on: string, asOf: string) => answered({ on }, asOf);

describe('clear of something since a period', () => {
  it.each([
    ['2023-06-30', years(3), '2026-06-29', 'unmet'],
    ['2023-06-30', years(3), '2026-06-30', 'met'],
    ['2024-02-29', years(1), '2025-02-27', 'unmet'],
    ['2024-02-29', years(1), '2025-02-28', 'met'],
    ['2024-02-29', years(4), '2028-02-28', 'unmet'],
    ['2024-02-29', years(4), '2028-02-29', 'met'],
    ['2025-08-31', months(6), '2026-02-27', 'unmet'],
    ['2025-08-31', months(6), '2026-02-28', 'met'],
  ] as const)('%s, %o, on %s: %s', (on, period, asOf, outcome) => {
    expect(outcomeOf(clearSince(incident, period), happened(on, asOf))).toBe(outcome);
  });

  const check = clearSince(incident, years(3));

  it('is met where it never happened', () => {
    expect(judged(check, answered('never', '2026-06-30'))).toEqual({
      outcome: 'met',
      reason: { code: 'never-happened', question: incident.id },
    });
  });

  it('says from which day on it counts no more', () => {
    expect(reasonOf(judged(check, happened('2024-02-29', '2026-06-30')))).toEqual({
      code: 'not-elapsed',
      question: incident.id,
      since: '2024-02-29',
      need: years(3),
      reachedOn: '2027-02-28',
    });
  });

  it('takes what lies after the day as not happened, and what lies on it as happened', () => {
    expect(outcomeOf(check, happened('2026-07-01', '2026-06-30'))).toBe('met');
    expect(outcomeOf(check, happened('2026-07', '2026-06-30'))).toBe('met');
    expect(outcomeOf(check, happened('2026-06-30', '2026-06-30'))).toBe('unmet');
  });

  it('lets the day decide where only month or year are known', () => {
    const on = (date: string, asOf: string) => reasonOf(judged(check, happened(date, asOf))).code;
    expect(on('2023-06', '2026-05-31')).toBe('not-elapsed');
    expect(on('2023-06', '2026-06-01')).toBe('day-decides');
    expect(on('2023-06', '2026-06-29')).toBe('day-decides');
    expect(on('2023-06', '2026-06-30')).toBe('elapsed');
    expect(on('2023', '2025-12-31')).toBe('not-elapsed');
    expect(on('2023', '2026-12-31')).toBe('elapsed');
    expect(on('2024-02', '2027-02-27')).toBe('day-decides');
    expect(on('2024-02', '2027-02-28')).toBe('elapsed');
  });

  it('lets the day decide where the day may lie on either side of today', () => {
    expect(on('2026-06', '2026-06-15')).toMatchObject({
      code: 'day-decides',
      reachedOn: '2029-06-30',
    });
    expect(on('2026-06', '2026-06-30')).toMatchObject({ code: 'not-elapsed' });
    expect(on('2026', '2025-12-31')).toMatchObject({ code: 'never-happened' });
    expect(on('2026', '2026-01-01')).toMatchObject({ code: 'day-decides' });
  });

  const on = (date: string, asOf: string) => reasonOf(judged(check, happened(date, asOf)));

  it('is unknown without an answer', () => {
    expect(outcomeOf(check)).toBe('unknown');
    expect(outcomeOf(check, answered(notKnown, '2026-06-30'))).toBe('unknown');
    expect(judged(check, answered(doesNotApply, '2026-06-30'))).toMatchObject({
      open: 'left-to-the-authority',
    });
  });

  it('is met or unmet exactly where it is so for the first and the last day', () => {
    fc.assert(
      fc.property(partialDate, day, (date, asOf) => {
        const { first, last } = spanOf(date);
        const clearIf = (one: string) => one > asOf || add(one, years(3)) <= asOf;
        const outcome = outcomeOf(check, happened(date, asOf));
        const both = [clearIf(first), clearIf(last)];
        const expected = both.every(Boolean) ? 'met' : both.some(Boolean) ? 'unknown' : 'unmet';
        expect(outcome).toBe(expected);
      }),
    );
  });
});
