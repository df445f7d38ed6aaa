import type { Disagreement } from '../../source';
import type { SecrecySourceId } from './sources';

/** Where sources contradict each other on how the scheme runs; no requirement is touched by these. */
export const stageDisagreements = [
  {
    id: 'number-of-grades',
    versions: [
      { id: 'two', sources: ['measures-2020', 'edition-comparison'] },
      { id: 'two-and-a-single-item', sources: [] },
    ],
  },
  {
    id: 'territory-of-grade-b',
    versions: [
      {
        id: 'no-limit-with-filing',
        sources: ['edition-comparison', 'questions-2021', 'holder-questions'],
      },
      { id: 'own-province-only', sources: ['older-questions-2021', 'older-yearly-check'] },
    ],
  },
  {
    id: 'number-of-types',
    versions: [
      { id: 'eight', sources: ['measures-2020', 'edition-comparison'] },
      { id: 'nine', sources: ['conditions-2013', 'older-questions-2021'] },
    ],
  },
  {
    id: 'who-decides',
    versions: [
      { id: 'by-grade', sources: ['application-articles'] },
      { id: 'one-administration', sources: ['process-introduction'] },
    ],
  },
  {
    id: 'where-grade-a-is-filed',
    versions: [
      { id: 'with-the-province', sources: ['delegation-2022'] },
      { id: 'with-the-state', sources: ['application-articles'] },
    ],
  },
  {
    id: 'secrets-in-the-file',
    versions: [
      { id: 'none-allowed', sources: ['application-articles'] },
      { id: 'handed-in-directly', sources: ['older-questions-2021'] },
    ],
  },
  {
    id: 'time-to-accept',
    versions: [
      { id: 'five-days', sources: ['application-articles'] },
      { id: 'ten-working-days', sources: ['older-review-procedure'] },
    ],
  },
  {
    id: 'expert-assessment',
    versions: [
      { id: 'only-where-needed', sources: ['application-articles'] },
      { id: 'regular-stage', sources: ['conditions-2013', 'older-stages-page'] },
    ],
  },
  {
    id: 'yearly-check',
    versions: [
      { id: 'by-the-end-of-march', sources: ['holder-questions'] },
      { id: 'after-a-full-year', sources: ['older-yearly-check'] },
      { id: 'review-by-the-province', sources: ['older-yearly-review'] },
    ],
  },
  {
    id: 'quiz-mixes-editions',
    versions: [
      { id: 'current-rules', sources: ['training-quiz'] },
      { id: 'older-rules', sources: ['training-quiz'] },
    ],
  },
] as const satisfies readonly Disagreement<string, SecrecySourceId>[];

export type StageDisagreementId = (typeof stageDisagreements)[number]['id'];
