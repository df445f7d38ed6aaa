import { years } from '../../../calendar';
import { answered, hasAllParts, leftToTheAuthority, when } from '../../../check';
import { leasedFor } from '../../../leased-for';
import { leaseEnd, leaseStart, premisesQuality, premisesTenure } from '../questions/numbers';
import { cite, everywhere, requirement } from '../requirement';

const overallIntegration = { ...everywhere, categories: ['overall-integration'] } as const;

export const holdsThePremises = requirement({
  id: 'secrecy/numbers/overall-integration/premises-tenure',
  area: 'numbers',
  scope: overallIntegration,
  basis: 'published',
  check: when(
    answered(premisesTenure, 'leased'),
    leasedFor({ from: leaseStart, to: leaseEnd }, years(3)),
    answered(premisesTenure, 'owned', 'leased'),
  ),
  evidence: ['title-deed-or-lease'],
  sources: [cite('specific-conditions'), cite('application-articles', '第十七条')],
});

export const securesThePremises = requirement({
  id: 'secrecy/numbers/overall-integration/premises-quality',
  area: 'numbers',
  scope: overallIntegration,
  basis: 'published',
  check: hasAllParts(premisesQuality),
  evidence: ['business-premises-plan', 'classified-premises-description'],
  sources: [cite('specific-conditions')],
});

/** The specific conditions of the other types were not found; none is made up. */
export const hasTheNumbersOfTheType = requirement({
  id: 'secrecy/numbers/other-types',
  area: 'numbers',
  scope: {
    ...everywhere,
    categories: [
      'system-consulting',
      'software-development',
      'security-monitoring',
      'shielded-room',
      'operation-maintenance',
      'data-recovery',
      'project-supervision',
    ],
  },
  basis: 'published',
  check: leftToTheAuthority('numbers-not-known'),
  evidence: ['integration-contract-list', 'key-persons-particulars', 'title-deed-or-lease'],
  sources: [cite('basic-conditions'), cite('application-articles', '第十七条')],
  disagreements: ['least-capital'],
  notes: ['no-state-secrets-in-the-file'],
  superseded: [
    {
      id: 'operation-b-figures',
      within: { categories: ['operation-maintenance'], levels: ['grade-b'] },
    },
  ],
});
