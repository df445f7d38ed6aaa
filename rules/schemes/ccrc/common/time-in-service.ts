import { foundingDate } from '../../../applicant';
import type { Period } from '../../../calendar';
import { months, years } from '../../../calendar';
import { all, any, leftToTheAuthority } from '../../../check';
import { elapsed } from '../../../elapsed';
import { heldFor } from '../../../held-for';
import { provided } from '../../../provided';
import { certificates, serviceStart } from '../questions/track-record';
import { cite, everywhere, initially, requirement } from '../requirement';

/**
 * The period has passed since the first work for a customer. Where it has passed only because the
 * work began before the applicant was founded, whose work it was is for the centre to say.
 */
const inService = (period: Period) =>
  all(
    elapsed(serviceStart, period),
    any(elapsed(foundingDate, period), leftToTheAuthority('legal-successor')),
  );

export const timeInServiceLevel3 = requirement({
  id: 'ccrc/common/track-record/time-in-service/level-3',
  area: 'track-record',
  scope: { ...everywhere, levels: ['level-3'] },
  basis: 'published',
  check: inService(months(4)),
  evidence: ['first-service-contract'],
  sources: [cite('level-3-conditions'), cite('level-3-conditions-surveillance')],
  disagreements: ['months-in-service'],
  superseded: ['time-in-service-level-3'],
});

export const timeInServiceLevel2 = requirement({
  id: 'ccrc/common/track-record/time-in-service/level-2',
  area: 'track-record',
  scope: { ...everywhere, levels: ['level-2'] },
  basis: 'corroborated',
  check: all(
    provided(serviceStart),
    any(
      inService(years(3)),
      heldFor(certificates, { levels: ['level-3', 'level-2', 'level-1'], period: years(1) }),
    ),
  ),
  evidence: ['first-service-contract', 'lower-level-certificate'],
  sources: [cite('level-comparison-table'), cite('level-2-pages')],
  disagreements: ['route-to-level-2'],
});

export const timeInServiceLevel1 = requirement({
  id: 'ccrc/common/track-record/time-in-service/level-1',
  area: 'track-record',
  scope: { ...everywhere, levels: ['level-1'] },
  basis: 'corroborated',
  check: all(
    provided(serviceStart),
    any(
      inService(years(5)),
      heldFor(certificates, { levels: ['level-2', 'level-1'], period: years(1) }),
    ),
  ),
  evidence: ['first-service-contract', 'lower-level-certificate'],
  sources: [cite('level-comparison-table'), cite('conditions-2015')],
  disagreements: ['route-to-level-1'],
});

/** One row of the table wants the level 2 certificate in any case; another lets five years do. */
export const level2CertificateForLevel1 = requirement({
  id: 'ccrc/common/track-record/level-2-certificate-for-level-1',
  area: 'track-record',
  scope: { ...initially, levels: ['level-1'] },
  basis: 'reported',
  disputed: { unlessAlsoFails: inService(years(5)) },
  check: heldFor(certificates, { levels: ['level-2', 'level-1'], period: years(1) }),
  evidence: ['lower-level-certificate'],
  sources: [cite('level-comparison-table')],
  disagreements: ['route-to-level-1'],
});
