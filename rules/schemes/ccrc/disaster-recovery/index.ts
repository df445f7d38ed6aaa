import { answered } from '../../../check';
import { subType } from '../questions/disaster-recovery';
import { cite, inCategory, requirement } from '../requirement';

const choosesASubType = requirement({
  id: 'ccrc/disaster-recovery/sub-type',
  area: 'clauses',
  scope: { ...inCategory('disaster-recovery'), occasions: ['initial'] },
  basis: 'reported',
  check: answered(subType, 'a', 'b'),
  evidence: ['service-norm'],
  sources: [cite('disaster-recovery-page')],
});

/** No clause of this category was readable; its certificates come in two sub-types. */
export const disasterRecoveryRequirements = [choosesASubType] as const;
