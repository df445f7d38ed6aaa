import type { Disagreement } from '../../source';
import type { SecrecySourceId } from './sources';

/**
 * Where sources contradict each other; each version names those that carry it. A version without
 * sources is found on pages only that name none.
 */
export const disagreements = [
  {
    id: 'foreign-capital',
    versions: [
      { id: 'none-at-all', sources: ['listing-note-2022', 'conditions-2013'] },
      { id: 'indirect-up-to-20', sources: ['listed-companies-page'] },
      { id: 'by-grade', sources: [] },
      { id: 'no-item-on-ownership', sources: ['basic-conditions'] },
    ],
  },
  {
    id: 'grade-a-figures',
    versions: [
      { id: 'current-conditions', sources: ['specific-conditions'] },
      { id: 'older-conditions', sources: ['conditions-2013'] },
    ],
  },
  {
    id: 'least-capital',
    versions: [
      { id: 'by-grade', sources: ['specific-conditions'] },
      { id: 'one-sum-for-all-types', sources: [] },
    ],
  },
  {
    id: 'who-may-apply',
    versions: [
      { id: 'legal-persons-only', sources: ['basic-conditions', 'measures-2020'] },
      { id: 'enterprises-or-individuals', sources: ['process-introduction'] },
    ],
  },
  {
    id: 'leading-body',
    versions: [
      { id: 'leading-group', sources: ['secrecy-standard', 'process-introduction'] },
      { id: 'committee-of-executives', sources: [] },
    ],
  },
  {
    id: 'who-needs-a-director',
    versions: [
      { id: 'grade-a-only', sources: ['secrecy-standard', 'process-introduction'] },
      { id: 'every-organisation', sources: [] },
    ],
  },
  {
    id: 'premises-at-grade-b',
    versions: [
      { id: '50-square-metres', sources: ['specific-conditions'] },
      { id: 'no-grade-named', sources: [] },
    ],
  },
] as const satisfies readonly Disagreement<string, SecrecySourceId>[];

export type DisagreementId = (typeof disagreements)[number]['id'];
