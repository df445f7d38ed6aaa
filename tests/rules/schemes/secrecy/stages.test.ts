import { describe, expect, it } from 'vitest';
import { secrecy } from '@/rules/schemes/secrecy';
import { refusedClaims } from '@/rules/schemes/secrecy/refused-claims';
import { stageDisagreements, stages } from '@/rules/schemes/secrecy/stages';
import { testGuide } from '../guided-scheme';

describe('the guide to the secrecy qualification', () => {
  testGuide({
    scheme: secrecy,
    stages,
    stageDisagreements,
    refusedClaims,
    superseded: ['own-province-grade-b', 'nine-types'],
  });

  it('takes the steps of an application in their order', () => {
    expect(stages.filter(({ part }) => part === 'application').map(({ id }) => id)).toEqual([
      'secrecy/guide/prepare',
      'secrecy/guide/apply',
      'secrecy/guide/acceptance',
      'secrecy/guide/written-review',
      'secrecy/guide/on-site-review',
      'secrecy/guide/expert-assessment',
      'secrecy/guide/decision',
      'secrecy/guide/certificate',
    ]);
  });

  it('says where a time limit was looked for and not found', () => {
    const without = stages.filter((stage) => 'durations' in stage && stage.durations.length === 0);
    expect(without.map(({ id }) => id)).toEqual([
      'secrecy/guide/prepare',
      'secrecy/guide/written-review',
      'secrecy/guide/on-site-review',
      'secrecy/guide/expert-assessment',
      'secrecy/guide/decision',
    ]);
  });

  it('names no article but those that could be confirmed', () => {
    const labels = stages.flatMap(({ sources }) =>
      sources.flatMap((cited) => ('clause' in cited ? (cited.clause ?? []) : [])),
    );
    expect(labels).toEqual(['第十条', '第十一条', '第六条至第九条', '第十七条']);
  });
});
