import { foundingDate, legalForm, registeredInMainland } from '../../../applicant';
import { years } from '../../../calendar';
import { answered, answeredYes, hasAllParts } from '../../../check';
import { clearSince } from '../../../clear-since';
import { elapsed } from '../../../elapsed';
import {
  criminalRecord,
  falseMaterial,
  fraudWithdrawal,
  notDishonest,
  revocation,
} from '../questions/eligibility';
import { cite, everywhere, requirement } from '../requirement';

export const legalPerson = requirement({
  id: 'secrecy/eligibility/legal-person',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: answered(legalForm, 'enterprise', 'public-institution'),
  evidence: ['business-licence', 'articles-of-association', 'secrecy-application-form'],
  sources: [cite('basic-conditions'), cite('application-articles', '第十七条')],
  disagreements: ['who-may-apply'],
  notes: ['written-application', 'examined-in-the-review'],
});

export const establishedInMainland = requirement({
  id: 'secrecy/eligibility/established-in-mainland',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: answeredYes(registeredInMainland),
  evidence: ['business-licence'],
  sources: [cite('basic-conditions')],
});

export const establishedForThreeYears = requirement({
  id: 'secrecy/eligibility/three-years',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: elapsed(foundingDate, years(3)),
  evidence: ['business-licence'],
  sources: [cite('basic-conditions'), cite('training-quiz')],
});

export const hasNoCriminalRecord = requirement({
  id: 'secrecy/eligibility/no-criminal-record',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: answered(criminalRecord, 'none'),
  evidence: ['no-criminal-record-certificate'],
  sources: [cite('basic-conditions')],
});

export const notRevokedLately = requirement({
  id: 'secrecy/eligibility/no-revocation',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: clearSince(revocation, years(3)),
  evidence: ['statement-on-record'],
  sources: [cite('basic-conditions')],
});

export const notOnTheDishonestList = requirement({
  id: 'secrecy/eligibility/not-dishonest',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: hasAllParts(notDishonest),
  evidence: ['dishonest-list-printout'],
  sources: [cite('basic-conditions')],
});

export const notBannedForFalseMaterial = requirement({
  id: 'secrecy/eligibility/no-false-material-ban',
  area: 'eligibility',
  scope: everywhere,
  basis: 'reported',
  check: clearSince(falseMaterial, years(1)),
  evidence: ['statement-on-record'],
  sources: [cite('training-quiz')],
});

export const notBannedForFraud = requirement({
  id: 'secrecy/eligibility/no-fraud-ban',
  area: 'eligibility',
  scope: everywhere,
  basis: 'reported',
  check: clearSince(fraudWithdrawal, years(3)),
  evidence: ['statement-on-record'],
  sources: [cite('training-quiz')],
});
