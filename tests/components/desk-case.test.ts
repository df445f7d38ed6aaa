import { describe, expect, it } from 'vitest';
import { newCase } from '@/cases';
import type { StoredCase } from '@/cases/store';
import { inOrder, isMeant, isOnShelf, savingOf, standsSo } from '@/components/desk/desk-case';
import type { DeskLine } from '@/report';

const stored = (id: string, organisation?: string, savedAt = '2026-11-22T10:00:00.000Z') =>
  ({
    file: { ...newCase(id), header: organisation === undefined ? {} : { organisation } },
    drafts: {},
    savedAt,
  }) satisfies StoredCase;
const ids = (cases: readonly StoredCase[]) => cases.map(({ file }) => file.id).join('');
const line = (readyOn?: string): DeskLine => ({
  ...{ targets: [], answered: 0, asked: 0, overdue: 0 },
  ...(readyOn === undefined ? {} : { readyOn }),
});

describe('a search', () => {
  const one = stored('a', 'ＡＢＣ Networks');

  it('means every case while nothing is typed', () => {
    expect(isMeant(stored('a'), ' ')).toBe(true);
  });

  it('takes full-width and capital letters for the same', () => {
    expect(isMeant(one, 'abc net')).toBe(true);
    expect(isMeant(one, 'ｂｃ')).toBe(true);
    expect(isMeant(one, 'xyz')).toBe(false);
  });

  it('looks at the credit code and at who prepared it, too', () => {
    const header = { creditCode: '91350100M000100Y43', preparedBy: '李雷' };
    const other: StoredCase = { ...one, file: { ...one.file, header } };
    expect(isMeant(other, '100y43')).toBe(true);
    expect(isMeant(other, '李')).toBe(true);
    expect(isMeant(other, 'ABC')).toBe(false);
  });
});

describe('the order', () => {
  const cases = [
    stored('a', '乙', '2026-11-20T10:00:00.000Z'),
    stored('b', undefined, '2026-11-22T10:00:00.000Z'),
    stored('c', '甲', '2026-11-21T10:00:00.000Z'),
  ];

  it('is that of the last change', () => {
    expect(ids(inOrder(cases, 'changed', new Map(), 'zh-CN'))).toBe('bca');
  });

  it('is that of the names, those without one last', () => {
    expect(ids(inOrder(cases, 'name', new Map(), 'zh-CN'))).toBe('cab');
  });

  it('is that of the ready dates, those without one last', () => {
    const [a, b, c] = cases.map(savingOf);
    const lines = new Map([
      [a!, line('2027-03-01')],
      [b!, line()],
      [c!, line('2026-12-01')],
    ]);
    expect(ids(inOrder(cases, 'ready', lines, 'zh-CN'))).toBe('cab');
  });

  it('is that of the days that are due, overdue ones first', () => {
    const [a, b, c] = cases.map(savingOf);
    const lines = new Map([
      [a!, { ...line(), dueOn: '2027-01-01' }],
      [b!, line('2026-01-01')],
      [c!, { ...line(), dueOn: '2026-01-01', overdue: 1 }],
    ]);
    expect(ids(inOrder(cases, 'due', lines, 'zh-CN'))).toBe('cab');
  });

  it('changes nothing in what it is given', () => {
    const copy = [...cases];
    inOrder(cases, 'name', new Map(), 'en');
    expect(cases).toEqual(copy);
  });
});

describe('the cases that are shown', () => {
  const open = stored('a');
  const archived: StoredCase = { ...open, marks: { archivedAt: '2026-11-22T10:00:00.000Z' } };
  const back: StoredCase = { ...open, marks: { archivedAt: undefined } };

  it('are those that were not put away, or were taken back', () => {
    expect([open, archived, back].map((one) => isOnShelf(one, 'open'))).toEqual([
      ...[true, false, true],
    ]);
    expect(isOnShelf(archived, 'archived')).toBe(true);
    expect(isOnShelf(back, 'archived')).toBe(false);
    expect([open, archived].every((one) => isOnShelf(one, 'all'))).toBe(true);
  });

  it('stand so in one of their targets; what is not worked out yet stands nowhere', () => {
    const target = { id: 't', name: 't', says: '', ready: '' };
    const verdicts = ['meets-known-conditions', 'to-be-confirmed'] as const;
    const known: DeskLine = {
      ...line(),
      targets: verdicts.map((verdict) => ({ ...target, verdict })),
    };
    const lines = new Map([[savingOf(open), known]]);
    expect(standsSo(open, 'qualifies', lines)).toBe(true);
    expect(standsSo(open, 'more-information', lines)).toBe(true);
    expect(standsSo(open, 'not-yet', lines)).toBe(false);
    expect(standsSo(open, 'overdue', lines)).toBe(false);
    expect(standsSo(open, 'overdue', new Map([[savingOf(open), { ...known, overdue: 2 }]]))).toBe(
      true,
    );
    expect(standsSo(open, 'qualifies', new Map())).toBe(false);
    expect(standsSo(open, 'any', new Map())).toBe(true);
  });
});
