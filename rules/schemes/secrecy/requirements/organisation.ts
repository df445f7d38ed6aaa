import type { Check } from '../../../check';
import { answered, answeredYes, atLeast, hasAllParts, when } from '../../../check';
import {
  fullTimeManagers,
  leaderInCharge,
  leadingGroup,
  leadingGroupGradeA,
  leadingGroupGradeB,
  managersTrained,
  responsibilities,
  secrecyBody,
  secrecyDirector,
  secrecyOffice,
} from '../questions/organisation';
import { atGradeA, atGradeB, cite, everywhere, requirement } from '../requirement';

/** What stands is looked at more closely; what does not stand is said once. */
const thatAlso = (stands: Check, further: Check): Check => when(stands, further, stands);

const groupIsSetUp = answered(leadingGroup, 'set-up');

export const hasLeadingGroupGradeB = requirement({
  id: 'secrecy/organisation/leading-group/grade-b',
  area: 'secrecy-organisation',
  scope: atGradeB,
  basis: 'published',
  check: thatAlso(groupIsSetUp, hasAllParts(leadingGroupGradeB)),
  evidence: ['leading-group-decree', 'leading-group-minutes'],
  sources: [cite('process-introduction'), cite('secrecy-standard')],
  disagreements: ['leading-body'],
});

export const hasLeadingGroupGradeA = requirement({
  id: 'secrecy/organisation/leading-group/grade-a',
  area: 'secrecy-organisation',
  scope: atGradeA,
  basis: 'published',
  check: thatAlso(groupIsSetUp, hasAllParts(leadingGroupGradeA)),
  evidence: ['leading-group-decree', 'leading-group-minutes'],
  sources: [cite('process-introduction'), cite('secrecy-standard')],
  disagreements: ['leading-body'],
});

export const hasLeaderInCharge = requirement({
  id: 'secrecy/organisation/leader-in-charge',
  area: 'secrecy-organisation',
  scope: atGradeB,
  basis: 'published',
  check: answered(leaderInCharge, 'named'),
  evidence: ['leading-group-decree'],
  sources: [cite('process-introduction'), cite('secrecy-standard')],
  disagreements: ['who-needs-a-director'],
});

export const hasSecrecyDirector = requirement({
  id: 'secrecy/organisation/secrecy-director',
  area: 'secrecy-organisation',
  scope: atGradeA,
  basis: 'published',
  check: hasAllParts(secrecyDirector),
  evidence: ['secrecy-director-appointment', 'labour-contracts'],
  sources: [cite('process-introduction'), cite('secrecy-standard')],
  disagreements: ['who-needs-a-director'],
});

export const hasDedicatedBodyOrPerson = requirement({
  id: 'secrecy/organisation/dedicated-body-or-person',
  area: 'secrecy-organisation',
  scope: everywhere,
  basis: 'published',
  check: answered(secrecyBody, 'body', 'person'),
  evidence: ['secrecy-body-decree'],
  sources: [cite('basic-conditions')],
});

export const hasSecrecyOffice = requirement({
  id: 'secrecy/organisation/office',
  area: 'secrecy-organisation',
  scope: everywhere,
  basis: 'reported',
  check: hasAllParts(secrecyOffice),
  evidence: ['secrecy-body-decree', 'organisation-chart'],
  sources: [cite('secrecy-office-essay'), cite('organisation-essay')],
  notes: ['office-guides-and-checks'],
});

export const hasSecrecyManagers = requirement({
  id: 'secrecy/organisation/secrecy-managers',
  area: 'secrecy-organisation',
  scope: everywhere,
  basis: 'reported',
  check: thatAlso(atLeast(fullTimeManagers, 1), answeredYes(managersTrained)),
  evidence: ['secrecy-manager-certificates', 'labour-contracts'],
  sources: [cite('organisation-essay'), cite('training-quiz'), cite('secrecy-office-essay')],
  notes: ['no-head-count-of-managers'],
});

export const fixesResponsibilities = requirement({
  id: 'secrecy/organisation/responsibility-ladder',
  area: 'secrecy-organisation',
  scope: everywhere,
  basis: 'reported',
  check: hasAllParts(responsibilities),
  evidence: ['secrecy-responsibility-system'],
  sources: [cite('training-quiz'), cite('organisation-essay'), cite('project-secrecy-pages')],
});
