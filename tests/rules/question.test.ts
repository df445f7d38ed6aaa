import { describe, expect, it } from 'vitest';
import { isNotKnown, isOwnNotApplicable, valueOf } from '@/rules/answer';
import type { Question } from '@/rules/question';
import { mostRows } from '@/rules/question';
import * as made from './facts';

const accepts = ({ schema }: Question) => ({
  value: (value: unknown): boolean => schema.safeParse(value).success,
});

describe('an answer', () => {
  it('has a value, or is one of three kinds of none', () => {
    expect(valueOf('yes')).toBe('yes');
    expect(valueOf(0)).toBe(0);
    expect(valueOf(made.notKnown)).toBeUndefined();
    expect(valueOf(made.doesNotApply)).toBeUndefined();
    expect(isNotKnown(made.notKnown)).toBe(true);
    expect(isNotKnown(made.doesNotApply)).toBe(false);
    expect(isOwnNotApplicable(made.doesNotApply)).toBe(true);
    expect(isOwnNotApplicable('notApplicable')).toBe(false);
    expect(isNotKnown(null)).toBe(false);
  });
});

describe('a question takes', () => {
  it('one of its options', () => {
    expect(accepts(made.form).value('firm')).toBe(true);
    expect(accepts(made.form).value('company')).toBe(false);
    expect(accepts(made.form).value(1)).toBe(false);
  });

  it('all parts, none, or some of them one by one', () => {
    const { value } = accepts(made.procedure);
    expect(value('all')).toBe(true);
    expect(value('none')).toBe(true);
    expect(value({})).toBe(true);
    expect(value({ written: true, issued: false })).toBe(true);
    expect(value({ written: 'yes' })).toBe(false);
    expect(value({ unheard: true })).toBe(false);
    expect(value('some')).toBe(false);
  });

  it('a whole number within bounds', () => {
    const { value } = accepts(made.staff);
    expect([0, 1, 1000].every(value)).toBe(true);
    expect([-1, 1001, 1.5, Number.NaN, '3'].some(value)).toBe(false);
  });

  it('a sum in whole yuan within bounds', () => {
    const { value } = accepts(made.capital);
    expect([0, 10_000_000, 1_000_000_000].every(value)).toBe(true);
    expect([-1, 0.5, 1_000_000_001, Number.NaN, '100'].some(value)).toBe(false);
  });

  it('a share from nothing to everything, fractions among them', () => {
    const { value } = accepts(made.stake);
    expect([0, 0.01, 12.5, 100].every(value)).toBe(true);
    expect([-0.01, 100.01, Number.NaN, '20'].some(value)).toBe(false);
  });

  it('an event that never happened, or happened on a date', () => {
    const { value } = accepts(made.incident);
    expect(value('never')).toBe(true);
    expect(value({ on: '2024-02-29' })).toBe(true);
    expect(value({ on: '2024' })).toBe(true);
    expect(value({ on: '2023-02-29' })).toBe(false);
    expect(value({})).toBe(false);
    expect(value('2024')).toBe(false);
    expect(value({ on: '2024', never: true })).toBe(false);
  });

  it('a date that exists', () => {
    const { value } = accepts(made.founded);
    expect(['2020', '2020-02', '2020-02-29'].every(value)).toBe(true);
    expect(['2021-02-29', '2021-02-30', 'soon', 2020].some(value)).toBe(false);
  });

  it('experience since a date or in months, and not both', () => {
    const { value } = accepts(made.head);
    expect(value({ since: '2020' })).toBe(true);
    expect(value({ months: 720 })).toBe(true);
    expect(value({ months: 721 })).toBe(false);
    expect(value({ months: -1 })).toBe(false);
    expect(value({ since: '2020', months: 1 })).toBe(false);
    expect(value({})).toBe(false);
  });

  it('a start of service, a plan, or none', () => {
    const { value } = accepts(made.start);
    expect(value({ since: '2020-01' })).toBe(true);
    expect(value('planned')).toBe(true);
    expect(value('not-provided')).toBe(true);
    expect(value('2020-01')).toBe(false);
  });

  it('rows with an id, what tells them apart, and nothing undeclared', () => {
    const { value } = accepts(made.projects);
    const list = (...rows: readonly unknown[]) => ({ list: 'open', rows });
    expect(value(list())).toBe(true);
    expect(value({ list: 'none', rows: [] })).toBe(true);
    expect(value(list({ rowId: 'a', category: 'alpha' }))).toBe(true);
    expect(value(list({ rowId: 'a', category: 'alpha', signed: '2026-02', invoice: true }))).toBe(
      true,
    );
    expect(value(list({ rowId: 'a' }))).toBe(false);
    expect(value(list({ category: 'alpha' }))).toBe(false);
    expect(value(list({ rowId: 'a b', category: 'alpha' }))).toBe(false);
    expect(value(list({ rowId: 'a', category: 'gamma' }))).toBe(false);
    expect(value(list({ rowId: 'a', category: 'alpha', signed: '2026-02-30' }))).toBe(false);
    expect(value(list({ rowId: 'a', category: 'alpha', secret: 'x' }))).toBe(false);
    expect(value(list({ rowId: 'a', category: 'alpha', state: 'done' }))).toBe(false);
    expect(value({ list: 'some', rows: [] })).toBe(false);
    expect(value({ rows: [] })).toBe(false);
  });

  it('a bounded number of rows', () => {
    const row = { rowId: 'a', category: 'alpha' };
    const { value } = accepts(made.projects);
    expect(value({ list: 'open', rows: Array<unknown>(mostRows).fill(row) })).toBe(true);
    expect(value({ list: 'open', rows: Array<unknown>(mostRows + 1).fill(row) })).toBe(false);
  });
});
