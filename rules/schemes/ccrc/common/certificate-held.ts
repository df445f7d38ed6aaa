import { heldFor } from '../../../held-for';
import type { Level } from '../catalogue';
import { certificates } from '../questions/track-record';
import { cite, everywhere, requirement } from '../requirement';

/** Surveillance is for holders: a certificate of this very category and level, valid on the day. */
const holdsCertificate = <const L extends Level>(level: L) =>
  requirement({
    id: `ccrc/common/track-record/holds-certificate/${level}`,
    area: 'track-record',
    scope: { ...everywhere, levels: [level], occasions: ['surveillance'] },
    basis: 'published',
    check: heldFor(certificates, { levels: [level] }),
    evidence: ['current-certificate'],
    sources: [cite('level-3-conditions-surveillance')],
  });

export const holdsLevel3 = holdsCertificate('level-3');
export const holdsLevel2 = holdsCertificate('level-2');
export const holdsLevel1 = holdsCertificate('level-1');
