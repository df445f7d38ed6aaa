import type { Disagreement } from '../../source';
import type { CcrcSourceId } from './sources';

/** Where sources contradict each other on how the scheme runs; no requirement is touched by these. */
export const stageDisagreements = [
  {
    id: 'name-of-the-issuer',
    versions: [
      { id: 'first-name', sources: ['form-filling-rules', 'scheme-introduction'] },
      { id: 'second-name', sources: ['implementation-rules-2022', 'change-notice'] },
      { id: 'present-name', sources: ['flow-by-level-2025'] },
    ],
  },
  {
    id: 'number-of-categories',
    versions: [
      { id: 'eight', sources: ['scheme-introduction', 'flow-by-level-older'] },
      { id: 'six', sources: ['rules-of-2015-contents', 'surveillance-questions'] },
    ],
  },
  {
    id: 'direction-of-the-ladder',
    versions: [
      { id: 'level-1-is-the-top', sources: ['category-definitions', 'level-comparison-table'] },
      { id: 'level-1-is-the-lowest', sources: ['industrial-control-page'] },
    ],
  },
  {
    id: 'on-site-at-level-3',
    versions: [
      {
        id: 'off-site-only',
        sources: ['scheme-introduction', 'stage-description', 'flow-by-level-older'],
      },
      { id: 'also-on-site', sources: ['flow-by-level-2025'] },
      { id: 'the-plan-says', sources: ['implementation-rules-2022'] },
    ],
  },
  {
    id: 'validity',
    versions: [
      { id: 'three-years', sources: ['change-notice', 'scheme-introduction'] },
      { id: 'one-year', sources: ['change-notice'] },
      { id: 'five-years', sources: ['cycle-page-2023'] },
    ],
  },
  {
    id: 'rhythm-of-surveillance',
    versions: [
      { id: 'once-in-the-window', sources: ['change-notice'] },
      { id: 'every-year', sources: ['surveillance-page', 'cycle-page-2023'] },
      { id: 'within-six-months-at-level-3', sources: ['surveillance-questions'] },
      { id: 'with-a-service-point', sources: ['flow-by-level-2025'] },
    ],
  },
] as const satisfies readonly Disagreement<string, CcrcSourceId>[];

export type StageDisagreementId = (typeof stageDisagreements)[number]['id'];
