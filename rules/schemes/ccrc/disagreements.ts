import type { Disagreement } from '../../source';
import type { CcrcSourceId } from './sources';

/** Where sources contradict each other; each version names those that carry it. */
export const disagreements = [
  {
    id: 'project-at-initial-level-3',
    versions: [
      { id: 'one-in-a-year', sources: ['level-3-conditions'] },
      { id: 'one-in-a-year-at-surveillance', sources: ['level-3-conditions-surveillance'] },
      { id: 'none-initially', sources: ['audit-form', 'scheme-introduction', 'stage-description'] },
      { id: 'one-in-three-years', sources: ['level-comparison-table', 'conditions-2015'] },
    ],
  },
  {
    id: 'months-in-service',
    versions: [
      { id: 'four-months', sources: ['level-3-conditions', 'level-3-conditions-surveillance'] },
      { id: 'six-months', sources: ['level-comparison-table'] },
      { id: 'one-year', sources: ['conditions-2015'] },
    ],
  },
  {
    id: 'head-count',
    versions: [
      { id: 'no-number', sources: ['level-3-conditions', 'level-3-conditions-surveillance'] },
      { id: 'per-direction', sources: ['level-comparison-table'] },
      { id: 'in-total', sources: ['processing-article'] },
      { id: 'edition-2015', sources: ['conditions-2015'] },
    ],
  },
  {
    id: 'months-of-social-insurance',
    versions: [
      { id: 'three-months', sources: ['processing-article', 'level-comparison-table'] },
      { id: 'longer', sources: [] },
    ],
  },
  {
    id: 'certificates-of-people',
    versions: [
      {
        id: 'evaluated-or-examined',
        sources: ['level-3-conditions', 'level-3-conditions-surveillance'],
      },
      { id: 'numbers-of-2015', sources: ['conditions-2015'] },
    ],
  },
  {
    id: 'proof-of-finance',
    versions: [
      {
        id: 'system-and-normal-operation',
        sources: ['level-3-conditions', 'common-management-form'],
      },
      { id: 'audit-reports', sources: ['conditions-2015'] },
    ],
  },
  {
    id: 'company-age',
    versions: [
      { id: 'half-a-year-and-three-years', sources: ['processing-article'] },
      { id: 'one-year', sources: ['level-comparison-table'] },
      { id: 'no-age', sources: ['level-3-conditions', 'level-3-conditions-surveillance'] },
    ],
  },
  {
    id: 'route-to-level-2',
    versions: [
      { id: 'either-route', sources: ['level-comparison-table', 'level-2-pages'] },
      { id: 'age-or-certificate', sources: ['processing-article'] },
    ],
  },
  {
    id: 'route-to-level-1',
    versions: [
      { id: 'certificate-needed', sources: ['level-comparison-table'] },
      { id: 'five-years-or-certificate', sources: ['level-comparison-table'] },
    ],
  },
  {
    id: 'management-systems',
    versions: [
      { id: 'documents-from-level-2', sources: ['level-comparison-table'] },
      { id: 'not-in-the-conditions', sources: ['level-3-conditions'] },
    ],
  },
  {
    id: 'projects-in-risk-assessment',
    versions: [
      { id: 'older-form', sources: ['risk-assessment-form'] },
      { id: 'general-count', sources: ['level-comparison-table', 'audit-form'] },
    ],
  },
  {
    id: 'heading-of-process-and-norm',
    versions: [
      { id: 'service-technology', sources: ['level-3-conditions'] },
      { id: 'technical-tools', sources: ['level-3-conditions-surveillance'] },
    ],
  },
  {
    id: 'forms-at-level-3',
    versions: [
      { id: 'common-form-only', sources: ['common-form-variant', 'stage-description'] },
      { id: 'both-forms', sources: ['common-management-form'] },
      { id: 'category-form-has-a-level-3-line', sources: ['audit-form'] },
    ],
  },
] as const satisfies readonly Disagreement<string, CcrcSourceId>[];

export type DisagreementId = (typeof disagreements)[number]['id'];

/** Beside every clause of a category's own form, since some sources want no such form at level 3. */
export const formsAtLevel3 = {
  id: 'forms-at-level-3',
  within: { levels: ['level-3'] },
} as const;
