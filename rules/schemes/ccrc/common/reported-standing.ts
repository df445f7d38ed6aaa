import { foundingDate, legalForm } from '../../../applicant';
import { months, years } from '../../../calendar';
import { answered, answeredYes, any } from '../../../check';
import { elapsed } from '../../../elapsed';
import { heldFor } from '../../../held-for';
import {
  businessRecords,
  licenceInForce,
  licenceScope,
  registeredWithMarketRegulator,
  reputation,
} from '../questions/organisation';
import { certificates } from '../questions/track-record';
import { cite, initially, requirement } from '../requirement';

/** What single sources report and no normative text carries: it informs, and decides only cautiously. */
export const registered = requirement({
  id: 'ccrc/reported/registered-with-market-regulator',
  area: 'organisation',
  scope: initially,
  basis: 'reported',
  appliesIf: answered(legalForm, 'enterprise', 'other-legal-person', 'department', 'none'),
  check: answeredYes(registeredWithMarketRegulator),
  evidence: ['business-licence'],
  sources: [cite('processing-article')],
});

export const licensed = requirement({
  id: 'ccrc/reported/licence-in-force',
  area: 'organisation',
  scope: initially,
  basis: 'reported',
  check: answeredYes(licenceInForce),
  evidence: ['business-licence'],
  sources: [cite('processing-article')],
});

export const licensedForTheService = requirement({
  id: 'ccrc/reported/licence-scope',
  area: 'organisation',
  scope: initially,
  basis: 'reported',
  check: answered(licenceScope, 'corresponds'),
  evidence: ['business-licence'],
  sources: [cite('processing-article')],
});

export const ageLevel3 = requirement({
  id: 'ccrc/reported/company-age/level-3',
  area: 'organisation',
  scope: { ...initially, levels: ['level-3'] },
  basis: 'reported',
  check: elapsed(foundingDate, months(6)),
  evidence: ['business-licence'],
  sources: [cite('processing-article')],
  disagreements: ['company-age'],
});

export const ageLevel2 = requirement({
  id: 'ccrc/reported/company-age/level-2',
  area: 'organisation',
  scope: { ...initially, levels: ['level-2'] },
  basis: 'reported',
  check: any(
    elapsed(foundingDate, years(3)),
    heldFor(certificates, { levels: ['level-3', 'level-2', 'level-1'], period: years(1) }),
  ),
  evidence: ['business-licence', 'lower-level-certificate'],
  sources: [cite('processing-article')],
  disagreements: ['company-age', 'route-to-level-2'],
});

export const ageLevel1 = requirement({
  id: 'ccrc/reported/company-age/level-1',
  area: 'organisation',
  scope: { ...initially, levels: ['level-1'] },
  basis: 'reported',
  check: elapsed(foundingDate, years(3)),
  evidence: ['business-licence'],
  sources: [cite('processing-article')],
  disagreements: ['company-age'],
});

export const wellReputed = requirement({
  id: 'ccrc/reported/reputation',
  area: 'organisation',
  scope: initially,
  basis: 'reported',
  check: answered(reputation, 'no-objection'),
  evidence: ['credit-system-record'],
  sources: [cite('processing-article')],
});

export const keepsBusinessRecords = requirement({
  id: 'ccrc/reported/business-records',
  area: 'organisation',
  scope: initially,
  basis: 'reported',
  check: answeredYes(businessRecords),
  evidence: ['business-records'],
  sources: [cite('processing-article')],
});
