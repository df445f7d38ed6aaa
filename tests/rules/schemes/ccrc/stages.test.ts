import { describe, expect, it } from 'vitest';
import { ccrc } from '@/rules/schemes/ccrc';
import { refusedClaims } from '@/rules/schemes/ccrc/refused-claims';
import { stageDisagreements, stages } from '@/rules/schemes/ccrc/stages';
import { testGuide } from '../guided-scheme';

describe('the guide to CCRC', () => {
  testGuide({ scheme: ccrc, stages, stageDisagreements, refusedClaims, superseded: [] });

  it('takes the steps of an application in their order', () => {
    expect(stages.filter(({ part }) => part === 'application').map(({ id }) => id)).toEqual([
      'ccrc/guide/choose',
      'ccrc/guide/self-assess',
      'ccrc/guide/apply',
      'ccrc/guide/acceptance',
      'ccrc/guide/audit-team',
      'ccrc/guide/audit',
      'ccrc/guide/decision',
      'ccrc/guide/certificate',
    ]);
  });
});
