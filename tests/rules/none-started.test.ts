import { describe, expect, it } from 'vitest';
import { noneStarted } from '@/rules/none-started';
import type { Project } from '@/rules/project';
import { judged, notKnown, outcomeOf, projects, reasonOf } from './facts';

const check = noneStarted(projects);
const project = (fields: Partial<Project>): Project => ({
  rowId: 'one',
  category: 'alpha',
  ...fields,
});
const outcome = (rows: readonly Project[], list = 'complete', asOf = '2026-06-30') =>
  outcomeOf(check, { case: { [projects.id]: { list, rows } }, asOf });

describe('no project has started', () => {
  it('when the list says none, or is finished without a row of the category', () => {
    expect(outcome([], 'none')).toBe('met');
    expect(outcome([])).toBe('met');
    expect(outcome([project({ category: 'beta', signed: '2026-01-01' })])).toBe('met');
    expect(outcome([project({ signed: '2026-01-01' })], 'none')).toBe('met');
  });

  it('is not known while the list is untouched or open', () => {
    expect(outcome([], 'open')).toBe('unknown');
    expect(reasonOf(judged(check))).toMatchObject({ code: 'unanswered', declared: false });
    const declared = judged(check, { case: { [projects.id]: notKnown } });
    expect(reasonOf(declared)).toMatchObject({ code: 'unanswered', declared: true });
  });

  it('ends with the day of the first signing', () => {
    const signed = [project({ signed: '2026-06-30' })];
    expect(outcome(signed, 'complete', '2026-06-29')).toBe('met');
    expect(outcome(signed, 'complete', '2026-06-30')).toBe('unmet');
    expect(outcome(signed, 'open', '2026-06-30')).toBe('unmet');
  });

  it('ends with any started project, stopped and under way ones too', () => {
    const later = project({ rowId: 'later', signed: '2027-01-01' });
    expect(outcome([later, project({ signed: '2026-01-01', state: 'stopped' })])).toBe('unmet');
    expect(outcome([later, project({ signed: '2026-01-01', state: 'under-way' })])).toBe('unmet');
    expect(outcome([later])).toBe('met');
  });

  it('takes a completed project for a started one, though its signing is not known', () => {
    expect(outcome([project({ completed: '2026-06-30' })])).toBe('unmet');
    expect(outcome([project({ completed: '2026-07-01' })])).toBe('unknown');
    expect(outcome([project({ completed: '2026-06' })], 'complete', '2026-06-29')).toBe('unknown');
  });

  it('is not known while the day of signing decides', () => {
    const june = [project({ signed: '2026-06' })];
    expect(outcome(june, 'complete', '2026-05-31')).toBe('met');
    expect(outcome(june, 'complete', '2026-06-01')).toBe('unknown');
    expect(outcome(june, 'complete', '2026-06-30')).toBe('unmet');
    expect(outcome([project({})])).toBe('unknown');
  });

  it('goes by the signing where the dates contradict each other', () => {
    expect(outcome([project({ signed: '2026-07-01', completed: '2026-01-01' })])).toBe('met');
  });

  it('says whether one has started', () => {
    const reason = (list: string) =>
      reasonOf(judged(check, { case: { [projects.id]: { list, rows: [] } } }));
    expect(reason('none')).toEqual({ code: 'started', question: projects.id, started: false });
  });
});
