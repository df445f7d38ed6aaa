import type { RulesChange } from '../../rules-change';

/** What each version of our rules changed for this scheme, the oldest first. */
export const changes = [
  {
    id: 'category-clauses',
    version: '2026.11.2',
    requirements: [
      'ccrc/risk-assessment/',
      'ccrc/secure-development/',
      'ccrc/security-audit/',
      'ccrc/security-integration/',
      'ccrc/incident-response/',
      'ccrc/disaster-recovery/',
      'ccrc/common/track-record/full-evidence-sets/level-1',
    ],
  },
] as const satisfies readonly RulesChange[];

export type ChangeId = (typeof changes)[number]['id'];
