import { describe, expect, it } from 'vitest';
import { months, years } from '@/rules/calendar';
import { elapsed, experienced } from '@/rules/elapsed';
import { provided } from '@/rules/provided';
import { doesNotApply, founded, head, judged, notKnown, outcomeOf, reasonOf, start } from './facts';

const since = (date: unknown, asOf: string) => ({ case: { [founded.id]: date }, asOf });

describe('a period since a date', () => {
  it.each([
    ['2025-10-31', months(4), '2026-02-27', 'unmet'],
    ['2025-10-31', months(4), '2026-02-28', 'met'],
    ['2027-10-31', months(4), '2028-02-28', 'unmet'],
    ['2027-10-31', months(4), '2028-02-29', 'met'],
    ['2024-02-29', years(1), '2025-02-27', 'unmet'],
    ['2024-02-29', years(1), '2025-02-28', 'met'],
    ['2024-02-29', years(4), '2028-02-28', 'unmet'],
    ['2024-02-29', years(4), '2028-02-29', 'met'],
    ['2026-01-31', months(2), '2026-03-30', 'unmet'],
    ['2026-01-31', months(2), '2026-03-31', 'met'],
    ['2030-01-01', months(2), '2026-03-31', 'unmet'],
  ] as const)('%s, %o, on %s: %s', (date, period, asOf, outcome) => {
    expect(outcomeOf(elapsed(founded, period), since(date, asOf))).toBe(outcome);
  });

  it('says since when, what is needed, and the day on which it is reached', () => {
    const judgement = judged(elapsed(founded, years(3)), since('2024-02-29', '2026-06-30'));
    expect(judgement).toEqual({
      outcome: 'unmet',
      reason: {
        code: 'not-elapsed',
        question: founded.id,
        since: '2024-02-29',
        need: years(3),
        reachedOn: '2027-02-28',
      },
    });
  });

  it('lets the day decide where only month or year are known', () => {
    const on = (asOf: string, date: string) =>
      reasonOf(judged(elapsed(founded, years(1)), since(date, asOf))).code;
    expect(on('2025-04-30', '2024-05')).toBe('not-elapsed');
    expect(on('2025-05-01', '2024-05')).toBe('day-decides');
    expect(on('2025-05-30', '2024-05')).toBe('day-decides');
    expect(on('2025-05-31', '2024-05')).toBe('elapsed');
    expect(on('2024-12-31', '2024')).toBe('not-elapsed');
    expect(on('2025-01-01', '2024')).toBe('day-decides');
    expect(on('2025-12-31', '2024')).toBe('elapsed');
  });

  it('counts the ready date from the latest day that a date may mean', () => {
    const judgement = judged(elapsed(founded, months(4)), since('2025-10', '2026-02-15'));
    expect(judgement.outcome).toBe('unknown');
    expect(reasonOf(judgement)).toMatchObject({ code: 'day-decides', reachedOn: '2026-02-28' });
  });

  it('is unknown without an answer, and tells the three kinds of no value apart', () => {
    const check = elapsed(founded, years(1));
    expect(reasonOf(judged(check))).toMatchObject({ code: 'unanswered', declared: false });
    expect(reasonOf(judged(check, since(notKnown, '2026-01-01')))).toMatchObject({
      code: 'unanswered',
      declared: true,
    });
    expect(judged(check, since(doesNotApply, '2026-01-01'))).toMatchObject({
      outcome: 'unknown',
      open: 'left-to-the-authority',
      reason: { point: 'own-not-applicable', question: founded.id },
    });
  });
});

describe('a period since a service began', () => {
  const check = elapsed(start, months(4));
  const given = (answer: unknown) => ({ category: { alpha: { [start.id]: answer } } });

  it('is unmet while the service is only planned, or not offered', () => {
    expect(judged(check, given('planned'))).toMatchObject({
      outcome: 'unmet',
      reason: { code: 'service-planned' },
    });
    expect(judged(check, given('not-provided'))).toMatchObject({
      outcome: 'unmet',
      reason: { code: 'service-not-provided' },
    });
  });

  it('reads the start in the category of the target alone', () => {
    const started = { category: { alpha: { [start.id]: { since: '2026-02-28' } } } };
    expect(outcomeOf(check, started)).toBe('met');
    expect(outcomeOf(check, { ...started, target: { category: 'beta' } })).toBe('unknown');
  });
});

describe('a service that is provided', () => {
  it.each([
    [{ since: '2026-01-01' }, 'met'],
    ['planned', 'met'],
    ['not-provided', 'unmet'],
    [notKnown, 'unknown'],
    [undefined, 'unknown'],
  ])('%j: %s', (answer, outcome) => {
    const given = { category: { alpha: { [start.id]: answer } } };
    expect(outcomeOf(provided(start), given)).toBe(outcome);
  });
});

describe('experience', () => {
  const check = experienced(head, years(2));
  const given = (answer: unknown, asOf = '2026-06-30') => ({ case: { [head.id]: answer }, asOf });

  it('counts whole months that never grow with the date', () => {
    expect(reasonOf(judged(check, given({ months: 23 })))).toEqual({
      code: 'months-too-few',
      question: head.id,
      have: 23,
      need: years(2),
    });
    expect(outcomeOf(check, given({ months: 23 }, '2099-01-01'))).toBe('unmet');
    expect(reasonOf(judged(check, given({ months: 24 })))).toMatchObject({
      code: 'months-enough',
      have: 24,
    });
  });

  it('counts from a start date otherwise', () => {
    expect(outcomeOf(check, given({ since: '2024-06-30' }))).toBe('met');
    expect(outcomeOf(check, given({ since: '2024-07-01' }))).toBe('unmet');
    expect(outcomeOf(check, given({ since: '2024-06' }, '2026-06-15'))).toBe('unknown');
  });

  it('is unknown without an answer', () => {
    expect(outcomeOf(check)).toBe('unknown');
    expect(outcomeOf(check, given(notKnown))).toBe('unknown');
  });
});
