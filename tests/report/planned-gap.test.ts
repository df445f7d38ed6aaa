import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { isAnyGapPlanned } from '@/report';
import { example, wholeOf } from './facts';

const norm = 'ccrc/common/technology/b-norm';

describe('whether the action plan is a part of the report', () => {
  it.each([
    ['a gap of the company', { 'ccrc/common/management/f-suppliers': { owner: 'A' } }, true],
    ['a gap in a category', { [`${norm}@security-integration`]: { owner: 'A' } }, true],
    ['the same where it is met', { [`${norm}@risk-assessment`]: { owner: 'A' } }, false],
    ['what is met', { 'ccrc/common/finance': { owner: 'A' } }, false],
    ['what no rule knows', { 'ccrc/gone': { owner: 'A' } }, false],
    ['nothing', {}, false],
  ])('%s is planned', (_, actions: CaseFile['actions'], isPart) => {
    const { model, actions: planned } = wholeOf({ ...example, actions });
    expect(planned.length > 0).toBe(isPart);
    expect(isAnyGapPlanned(actions, model)).toBe(isPart);
  });
});
