import { describe, expect, it } from 'vitest';
import { years } from '@/rules/calendar';
import { countWithin } from '@/rules/count-within';
import type { Project } from '@/rules/project';
import type { RowsReason, RowStanding } from '@/rules/reason';
import { deals, judged, outcomeOf, projects, reasonOf } from './facts';

type Fields = Partial<Project>;

const worth = 5_000_000;
const large = { need: 1, last: years(3), worth, byCompletion: true } as const;

const listed = (rows: readonly Fields[], asOf = '2026-06-30', list = 'complete') => ({
  case: {
    [deals.id]: {
      list,
      rows: rows.map((row, index) => ({ rowId: `row-${String(index)}`, ...row })),
    },
  },
  asOf,
});

const reasonFor = (...given: Parameters<typeof listed>) =>
  reasonOf(judged(countWithin(deals, large), listed(...given))) as RowsReason;

/** How one project stands on a day. */
const standing = (fields: Fields, asOf?: string) => {
  const { rowId, ...rest } = reasonFor([{ state: 'completed', ...fields }], asOf).rows[0]!;
  expect(rowId).toBe('row-0');
  return rest;
};

const no = (why: RowStanding['why'], on?: string) => ({
  standing: 'does-not-count',
  why,
  ...(on ? { on } : {}),
});
const may = (why: RowStanding['why']) => ({ standing: 'may-count', why });
const counts = { standing: 'counts', why: 'inside' };

describe('a project that must be worth something', () => {
  const completed = '2025-05-20';

  it.each([
    [0, no('worth-too-little')],
    [4_999_999, no('worth-too-little')],
    [5_000_000, counts],
    [5_000_001, counts],
  ])('%d yuan of 5 million', (amount, expected) => {
    expect(standing({ completed, amount })).toEqual(expected);
  });

  it('may count while its worth is not known', () => {
    expect(standing({ completed })).toEqual(may('worth-not-known'));
  });

  it('does not count for too little, even where its date is not known', () => {
    expect(standing({ amount: 1 })).toEqual(no('worth-too-little'));
    expect(standing({ amount: worth })).toEqual(may('date-not-known'));
    expect(standing({})).toEqual(may('worth-not-known'));
  });

  it('counts for nothing outside the window, whatever it was worth', () => {
    expect(standing({ completed: '2020-01-01', amount: 1 })).toEqual(
      no('left-window', '2023-01-02'),
    );
    expect(standing({ state: 'stopped', completed, amount: worth })).toEqual(no('stopped'));
  });
});

describe('a window held against the completion alone', () => {
  const on = (completed: string, asOf: string) => standing({ completed, amount: worth }, asOf);

  it.each([
    ['2025-02-28', '2028-02-29', '2028-03-01'],
    ['2024-02-29', '2027-02-28', '2027-03-01'],
    ['2023-06-30', '2026-06-30', '2026-07-01'],
    ['2025-12-31', '2028-12-31', '2029-01-01'],
  ])('completed %s: in until %s, out on %s', (completed, until, out) => {
    expect(on(completed, until)).toEqual(counts);
    expect(on(completed, out)).toEqual(no('left-window', out));
  });

  it('takes a project in on its completion', () => {
    expect(on('2026-07-01', '2026-06-30')).toEqual(no('not-completed-yet', '2026-07-01'));
    expect(on('2026-07-01', '2026-07-01')).toEqual(counts);
    const planned: Fields = { state: 'under-way', expected: '2026-09-15', amount: worth };
    expect(standing(planned, '2026-09-14')).toEqual(no('not-completed-yet', '2026-09-15'));
    expect(standing(planned, '2026-09-15')).toEqual(counts);
    expect(standing({ state: 'under-way', amount: worth })).toEqual(no('under-way'));
  });

  it('asks nothing about the signing, which lay before the window', () => {
    const early: Fields = { signed: '2010-01-01', completed: '2025-05-20', amount: worth };
    expect(standing(early)).toEqual(counts);
  });

  it('lets the day decide where only month or year are known', () => {
    expect(on('2023-06', '2026-06-01')).toEqual(counts);
    expect(on('2023-06', '2026-06-02')).toEqual(may('date-not-known'));
    expect(on('2023-06', '2026-06-30')).toEqual(may('date-not-known'));
    expect(on('2023-06', '2026-07-01')).toEqual(no('left-window', '2026-07-01'));
    expect(on('2026-06', '2026-06-15')).toEqual(may('date-not-known'));
    expect(on('2024', '2026-06-30')).toEqual(counts);
  });

  it('is not known while the state is not', () => {
    const blurred: Fields = { state: 'not-known', completed: '2025-05-20', amount: worth };
    expect(standing(blurred)).toEqual(may('state-not-known'));
    expect(standing({ ...blurred, completed: '2020-05-20' })).toEqual(
      no('left-window', '2023-05-21'),
    );
  });
});

describe('the count of projects worth something', () => {
  const sure: Fields = { state: 'completed', completed: '2025-05-20', amount: worth };
  const small: Fields = { ...sure, amount: worth - 1 };
  const unsure: Fields = { state: 'completed', completed: '2025-05-20' };
  const two = countWithin(deals, { ...large, need: 2 });
  const result = (rows: readonly Fields[], list?: string) =>
    outcomeOf(two, listed(rows, '2026-06-30', list));

  it('is met, unmet or unknown as any count is', () => {
    expect(result([sure, sure])).toBe('met');
    expect(result([sure, small])).toBe('unmet');
    expect(result([sure, small], 'open')).toBe('unknown');
    expect(result([sure, unsure])).toBe('unknown');
    expect(result([], 'none')).toBe('unmet');
    expect(outcomeOf(two)).toBe('unknown');
  });

  it('takes every row where the list knows no categories', () => {
    expect(reasonFor([sure, small]).rows).toHaveLength(2);
    const target = { category: 'beta' };
    expect(outcomeOf(two, { ...listed([sure, sure]), target })).toBe('met');
  });

  it('says what was asked of each', () => {
    expect(reasonFor([sure])).toMatchObject({
      code: 'rows',
      worth,
      byCompletion: true,
      sure: 1,
      from: '2023-06-30',
      to: '2026-06-30',
    });
    const plain = countWithin(projects, { need: 1, last: years(1) });
    const reason = reasonOf(judged(plain));
    expect(reason).not.toHaveProperty('worth');
    expect(reason).not.toHaveProperty('byCompletion');
  });
});
