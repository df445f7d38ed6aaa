import { describe, expect, it } from 'vitest';
import type { Actions } from '@/cases';
import { actionWith, readAction } from '@/components/actions/action-entry';
import type { View } from '@/components/actions/arrange';
import { arranged, ownersIn, wholeView } from '@/components/actions/arrange';
import type { GapPlace } from '@/report';
import { ccrc } from '@/rules/schemes/ccrc';

const today = '2026-11-22';
const gaps: readonly GapPlace[] = ['a', 'b', 'c', 'd'].map((gap) => ({
  ...{ gap, title: gap, areaName: 'bd'.includes(gap) ? 'People' : 'Premises', todo: '' },
  ...{ requirement: ccrc.requirements[0], categoryId: 'risk-assessment', state: 'gap' },
  targets: [],
}));
const actions: Actions = {
  a: { owner: 'Li', due: '2027-01-01' },
  b: { owner: 'Wang', due: '2026-11-21', status: 'under-way' },
  c: { status: 'done', due: '2026-01-01' },
};
const seen = (view: Partial<View>): string =>
  arranged(gaps, actions, { ...wholeView, ...view }, today)
    .map(({ gap }) => gap)
    .join('');

describe('the gaps that are looked at', () => {
  it('are all of them in the order of the plan', () => {
    expect(seen({})).toBe('abcd');
  });

  it('are those of a status', () => {
    expect(seen({ status: 'overdue' })).toBe('b');
    expect(seen({ status: 'unplanned' })).toBe('d');
    expect(seen({ status: 'to-do' })).toBe('a');
    expect(seen({ status: 'done' })).toBe('c');
  });

  it('are those of an owner, or of nobody', () => {
    expect(seen({ owner: { name: 'Li' } })).toBe('a');
    expect(seen({ owner: 'nobody' })).toBe('cd');
    expect(seen({ owner: 'nobody', status: 'done' })).toBe('c');
  });

  it('come by area, or by the day that is due; what is done is due no more', () => {
    expect(seen({ order: 'area' })).toBe('acbd');
    expect(seen({ order: 'due' })).toBe('bacd');
  });
});

it('every owner is named once', () => {
  const more: Actions = { ...actions, d: { owner: 'Li' } };
  expect(ownersIn(more, 'en')).toEqual(['Li', 'Wang']);
});

describe('what is typed into an action', () => {
  it('is a day; of a month or a year its last one', () => {
    expect(readAction('due', '2026年12月1日', today)).toEqual({ value: '2026-12-01' });
    expect(readAction('due', '2027/2', today)).toEqual({ value: '2027-02-28' });
    expect(readAction('due', '2027', today)).toEqual({ value: '2027-12-31' });
    expect(readAction('due', '2020-01-01', today)).toEqual({ value: '2020-01-01' });
    expect(readAction('due', ' ', today)).toEqual({ value: undefined });
    expect(readAction('due', '2027-02-30', today)).toEqual({ problem: { code: 'no-such-date' } });
  });

  it('is as long as a case file takes it', () => {
    expect(readAction('owner', 'x'.repeat(200), today)).toHaveProperty('value');
    expect(readAction('owner', 'x'.repeat(201), today)).toEqual({
      problem: { code: 'too-long', most: 200 },
    });
    expect(readAction('note', 'x'.repeat(1000), today)).toHaveProperty('value');
    expect(readAction('note', 'x'.repeat(1001), today)).toHaveProperty('problem');
  });

  it('changes one field and leaves the others', () => {
    expect(actionWith({ owner: 'Li' }, 'due', today)).toEqual({ owner: 'Li', due: today });
    expect(actionWith({ owner: 'Li', due: today }, 'due', undefined)).toEqual({ owner: 'Li' });
    expect(actionWith(undefined, 'status', 'done')).toEqual({ status: 'done' });
  });
});
