import type { RefusedClaim } from '../../stage';
import type { CcrcRequirementId } from './index';
import type { StageId } from './stages';

const insteadOf = (requirement: CcrcRequirementId) => ({ requirement }) as const;

/** Claims of articles that name no clause and contradict each other; none of them is a source. */
export const refusedClaims = [
  {
    id: 'ccrc/refused/holders-of-one-certificate',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/people/technical-lead'),
  },
  {
    id: 'ccrc/refused/certified-staff',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/people/project-engineer'),
  },
  {
    id: 'ccrc/refused/technical-staff',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/reported/social-insurance-per-direction/level-2'),
  },
  {
    id: 'ccrc/refused/longer-social-insurance',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/reported/social-insurance-per-direction/level-3'),
  },
  {
    id: 'ccrc/refused/several-projects-at-level-3',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/track-record/projects/initial/level-3'),
  },
  {
    id: 'ccrc/refused/fewer-projects-at-level-2',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/track-record/projects/initial/level-2'),
  },
  {
    id: 'ccrc/refused/contract-value',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/track-record/full-evidence-sets/level-2'),
  },
  {
    id: 'ccrc/refused/management-system-at-level-3',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/systems/iso-27001-or-20000-documents'),
  },
  {
    id: 'ccrc/refused/audit-and-tax-records',
    because: 'older-edition',
    instead: insteadOf('ccrc/common/finance'),
  },
  {
    id: 'ccrc/refused/years-of-logs',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/management/c-documents'),
  },
  {
    id: 'ccrc/refused/appendix-for-one-industry',
    because: 'no-clause-named',
    instead: insteadOf('ccrc/common/technology/b-norm'),
  },
  {
    id: 'ccrc/refused/multi-level-protection-as-category',
    because: 'another-scheme',
    instead: { stage: 'ccrc/guide/categories-and-levels' },
  },
  {
    id: 'ccrc/refused/newer-rules',
    because: 'no-clause-named',
    instead: { stage: 'ccrc/guide/documents-in-force' },
  },
  {
    id: 'ccrc/refused/renewal-procedure',
    because: 'no-clause-named',
    instead: { stage: 'ccrc/guide/validity' },
  },
  {
    id: 'ccrc/refused/reasons-of-failure',
    because: 'no-clause-named',
    instead: { stage: 'ccrc/guide/audit' },
  },
] as const satisfies readonly RefusedClaim<`ccrc/refused/${string}`, CcrcRequirementId, StageId>[];
