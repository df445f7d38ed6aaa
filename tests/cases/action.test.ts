import { describe, expect, it } from 'vitest';
import { gapAddress, withAction } from '@/cases';
import { parseTargetId } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { at, empty, opened, wrong } from './facts';

const requirement = (id: string) => ccrc.requirements.find((one) => one.id === id)!;
const audit = parseTargetId('ccrc/security-audit/level-3/initial')!;
const risk = parseTargetId('ccrc/risk-assessment/level-3/initial')!;

describe('a gap', () => {
  it('of the company is one gap in every category', () => {
    const premises = requirement('ccrc/common/premises');
    expect(gapAddress(premises, audit)).toBe(premises.id);
    expect(gapAddress(premises, risk)).toBe(premises.id);
  });

  it('that reads the answers or the rows of a category is one in each', () => {
    const inCategory = ccrc.requirements.filter(
      (one) => gapAddress(one, audit) !== gapAddress(one, risk),
    );
    expect(inCategory.map(({ id }) => id)).toContain(
      'ccrc/common/track-record/time-in-service/level-2',
    );
    expect(inCategory.length).toBeGreaterThan(10);
    expect(inCategory.length).toBeLessThan(ccrc.requirements.length);
  });
});

describe('an action', () => {
  const gap = 'ccrc/common/premises';

  it('is put, changed and taken back, and each time stamped', () => {
    const first = withAction(empty, gap, { owner: 'Li', due: '2027-01-31' }, at(1));
    expect(first.actions).toEqual({ [gap]: { owner: 'Li', due: '2027-01-31' } });
    expect(first.changed).toEqual({ [`action/${gap}`]: at(1) });
    const second = withAction(first, gap, { status: 'done', note: '' }, at(2));
    expect(second.actions).toEqual({ [gap]: { status: 'done' } });
    expect(withAction(second, gap, { owner: '' }, at(3)).actions).toEqual({});
  });

  it('outlives its requirement, and is read strictly otherwise', () => {
    const gone = { 'ccrc/gone': { owner: 'Li' } };
    expect(opened({ ...empty, actions: gone })).toEqual({ file: { ...empty, actions: gone } });
    expect(opened({ ...empty, actions: { [gap]: { due: '2027-02-30' } } })).toEqual({
      problem: { code: 'no-such-date', path: `actions.${gap}.due` },
    });
    expect(opened({ ...empty, actions: { [gap]: { status: 'soon' } } })).toEqual(
      wrong(`actions.${gap}.status`, '"to-do" | "under-way" | "done" | "dropped"'),
    );
    expect(opened({ ...empty, actions: { [gap]: { owner: 'x'.repeat(201) } } })).toEqual(
      wrong(`actions.${gap}.owner`, '≤ 200'),
    );
    expect(opened({ ...empty, actions: { [gap]: { boss: 'Li' } } })).toEqual({
      problem: { code: 'unknown-key', path: `actions.${gap}`, key: 'boss' },
    });
  });
});
