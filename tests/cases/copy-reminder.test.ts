import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { copyReminder, remindAgainAfter } from '@/cases';
import type { CaseMarks } from '@/cases/store';
import { empty } from './facts';

const on = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

/** A case with so many answers, the first of them given on a day of November and the last on another. */
const answered = (count: number, first: number, last: number): CaseFile => ({
  ...empty,
  answers: {
    case: Object.fromEntries(Array.from({ length: count }, (_, nth) => [`q${nth}`, 'yes'])),
    category: {},
  },
  changed: { q0: on(first), q1: on(last) },
});
const reminded = (file: CaseFile, marks: CaseMarks | undefined, today: number) =>
  copyReminder({ file, ...(marks ? { marks } : {}) }, on(today));

describe('a case without a copy', () => {
  it.each([
    { answers: 20, first: 1, today: 9, reminder: 'no-copy' },
    { answers: 20, first: 1, today: 8, reminder: undefined },
    { answers: 19, first: 1, today: 9, reminder: undefined },
    { answers: 20, first: 9, today: 9, reminder: undefined },
  ])('$answers answers since day $first, on day $today: $reminder', (given) => {
    const { answers, first, today, reminder } = given;
    expect(reminded(answered(answers, first, first), undefined, today)).toBe(reminder);
  });

  it('is not missed where nothing was ever said', () => {
    expect(reminded(empty, undefined, 30)).toBeUndefined();
  });
});

describe('a copy', () => {
  it('is old once the case has changed since and a week is over', () => {
    const file = answered(3, 1, 5);
    expect(reminded(file, { copiedAt: on(2) }, 9)).toBeUndefined();
    expect(reminded(file, { copiedAt: on(2) }, 10)).toBe('old-copy');
  });

  it('is as good as new while nothing has changed', () => {
    expect(reminded(answered(30, 1, 5), { copiedAt: on(5) }, 30)).toBeUndefined();
  });

  it('lacks a row that was removed since', () => {
    const file = { ...answered(3, 1, 1), removed: { row: on(4) } };
    expect(reminded(file, { copiedAt: on(2) }, 20)).toBe('old-copy');
  });
});

it('nobody who said "later" is reminded for a week', () => {
  const file = answered(30, 1, 5);
  const marks = { copiedAt: on(2), remindAfter: remindAgainAfter(on(12)) };
  expect(reminded(file, marks, 18)).toBeUndefined();
  expect(reminded(file, marks, 19)).toBe('old-copy');
});
