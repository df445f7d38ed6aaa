import { describe, expect, it } from 'vitest';
import { months, years } from '@/rules/calendar';
import { leasedFor } from '@/rules/leased-for';
import { doesNotApply, judged, leaseEnd, leaseStart, notKnown, outcomeOf, reasonOf } from './facts';

const lease = { from: leaseStart, to: leaseEnd };
const check = leasedFor(lease, years(3));

const dated = (from: unknown, to: unknown, asOf = '2026-06-30') => ({
  case: { [leaseStart.id]: from, [leaseEnd.id]: to },
  asOf,
});

/** How a lease stands on a day: its outcome, whether it is long enough and whether it runs. */
function standing(from: string, to: string, asOf?: string) {
  const judgement = judged(check, dated(from, to, asOf));
  const reason = reasonOf(judgement);
  if (reason.code !== 'lease') throw new Error(reason.code);
  return [judgement.outcome, reason.longEnough, reason.running];
}

describe('the term of a lease', () => {
  it.each([
    ['2025-01-01', '2027-12-30', 'unmet'],
    ['2025-01-01', '2027-12-31', 'met'],
    ['2024-07-01', '2027-06-30', 'met'],
    ['2024-07-01', '2027-06-29', 'unmet'],
    ['2024-07-01', '2027-07-01', 'met'],
    ['2024-02-29', '2027-02-26', 'unmet'],
    ['2024-02-29', '2027-02-27', 'met'],
    ['2025-03-01', '2028-02-28', 'unmet'],
    ['2025-03-01', '2028-02-29', 'met'],
    ['2025-08-31', '2028-08-29', 'unmet'],
    ['2025-08-31', '2028-08-30', 'met'],
  ] as const)('three years from %s to %s: %s', (from, to, outcome) => {
    expect(outcomeOf(check, dated(from, to))).toBe(outcome);
  });

  it('is clamped to the end of a month', () => {
    const half = leasedFor(lease, months(6));
    expect(outcomeOf(half, dated('2025-08-31', '2026-02-26', '2026-01-01'))).toBe('unmet');
    expect(outcomeOf(half, dated('2025-08-31', '2026-02-27', '2026-01-01'))).toBe('met');
  });

  it('counts as a whole, however little of it is left', () => {
    expect(standing('2023-07-01', '2026-07-01')).toEqual(['met', true, true]);
    expect(standing('2025-07-01', '2026-12-31')).toEqual(['unmet', false, true]);
  });
});

describe('a lease that runs', () => {
  it.each([
    ['2026-06-30', '2030-01-01', 'met'],
    ['2026-07-01', '2030-01-01', 'unmet'],
    ['2020-01-01', '2026-07-01', 'met'],
    ['2020-01-01', '2026-06-30', 'unmet'],
    ['2020-01-01', '2026-06-29', 'unmet'],
  ] as const)('from %s to %s, on 2026-06-30: %s', (from, to, outcome) => {
    expect(outcomeOf(check, dated(from, to))).toBe(outcome);
  });

  it('says of the term and of the running on its own whether they hold', () => {
    expect(reasonOf(judged(check, dated('2020-01-01', '2025-12-31')))).toEqual({
      code: 'lease',
      question: leaseStart.id,
      from: '2020-01-01',
      to: '2025-12-31',
      need: years(3),
      longEnough: true,
      running: false,
    });
  });

  it('cannot end before it begins', () => {
    expect(standing('2026-01-01', '2025-01-01')).toEqual(['unmet', false, false]);
  });
});

describe('a lease with dates known in part', () => {
  it('holds if it holds for every day, and not if it does for none', () => {
    expect(standing('2024-07', '2027-07')).toEqual(['unknown', undefined, true]);
    expect(standing('2024-07', '2027-08')).toEqual(['met', true, true]);
    expect(standing('2024-07', '2027-05')).toEqual(['unmet', false, true]);
    expect(standing('2024', '2027')).toEqual(['unknown', undefined, true]);
    expect(standing('2024', '2028')).toEqual(['met', true, true]);
    expect(standing('2024', '2026')).toEqual(['unknown', undefined, undefined]);
    expect(standing('2024-02', '2026')).toEqual(['unmet', false, undefined]);
  });

  it('lets the day decide whether it has begun and whether it has ended', () => {
    expect(standing('2026-06', '2030', '2026-06-15')).toEqual(['unknown', true, undefined]);
    expect(standing('2026-06', '2030', '2026-06-30')).toEqual(['met', true, true]);
    expect(standing('2026-07', '2030', '2026-06-30')).toEqual(['unmet', true, false]);
    expect(standing('2020', '2026-06', '2026-05-31')).toEqual(['met', true, true]);
    expect(standing('2020', '2026-06', '2026-06-01')).toEqual(['unknown', true, undefined]);
    expect(standing('2020', '2026-06', '2026-06-29')).toEqual(['unknown', true, undefined]);
    expect(standing('2020', '2026-06', '2026-06-30')).toEqual(['unmet', true, false]);
  });

  it('is unmet where one point fails, whatever is open beside it', () => {
    expect(standing('2024-07', '2026-06-30')).toEqual(['unmet', false, false]);
    expect(standing('2020-01', '2026-06-30')).toEqual(['unmet', true, false]);
  });
});

describe('a lease that is not fully answered', () => {
  it.each([
    [undefined, undefined],
    ['2020-01-01', undefined],
    [undefined, '2030-01-01'],
    ['2020-01-01', notKnown],
    [notKnown, '2030-01-01'],
  ])('%j to %j is unknown', (from, to) => {
    const judgement = judged(check, dated(from, to));
    expect(judgement.outcome).toBe('unknown');
  });

  it('says which date is missing', () => {
    const judgement = judged(check, dated('2020-01-01', notKnown));
    expect(judgement).toEqual({
      outcome: 'unknown',
      all: [
        {
          outcome: 'met',
          reason: { code: 'dated', question: leaseStart.id, date: '2020-01-01' },
        },
        {
          outcome: 'unknown',
          reason: { code: 'unanswered', question: leaseEnd.id, declared: true },
        },
      ],
    });
  });

  it('is left to the authority where the user says that a date does not apply', () => {
    const judgement = judged(check, dated('2020-01-01', doesNotApply));
    expect(judgement).toMatchObject({
      outcome: 'unknown',
      all: [{ outcome: 'met' }, { open: 'left-to-the-authority' }],
    });
  });
});
