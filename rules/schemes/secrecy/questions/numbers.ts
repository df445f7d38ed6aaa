import { projectFields } from '../../../project';
import { amount, choice, count, date, parts, rows } from '../../../question';

/** A thousand billion yuan: more is a typing error. */
const mostYuan = 1_000_000_000_000;
const mostPeople = 1_000_000;

export const paidInCash = amount('secrecy/paid-in-cash', { per: 'case', most: mostYuan });

export const integrationIncome = amount('secrecy/integration-income', {
  per: 'case',
  most: mostYuan,
  countsOverTime: true,
});

/** What counting reads and no more: a project may be classified, so little is asked about it. */
export const integrationProjects = rows(
  'secrecy/integration-projects',
  {
    name: projectFields.name,
    state: projectFields.state,
    completed: projectFields.completed,
    expected: projectFields.expected,
    amount: { kind: 'amount', most: mostYuan },
  },
  { per: 'case' },
);

export const integrationStaff = count('secrecy/integration-staff', {
  per: 'case',
  most: mostPeople,
});
export const integrationStaffInsured = count('secrecy/integration-staff-insured', {
  per: 'case',
  most: mostPeople,
  countsOverTime: true,
});
export const seniorStaff = count('secrecy/senior-staff', { per: 'case', most: mostPeople });
export const seniorStaffInsured = count('secrecy/senior-staff-insured', {
  per: 'case',
  most: mostPeople,
  countsOverTime: true,
});

/** In whole square metres. */
export const premisesArea = count('secrecy/premises-area', { per: 'case', most: 10_000_000 });

export const premisesTenure = choice('secrecy/premises-tenure', ['owned', 'leased', 'neither'], {
  per: 'case',
});
export const leaseStart = date('secrecy/lease-start', { per: 'case' });
export const leaseEnd = date('secrecy/lease-end', { per: 'case', mayLieAhead: true });

export const premisesQuality = parts(
  'secrecy/premises-quality',
  ['closed-management', 'safe-surroundings', 'technical-protection'],
  { per: 'case' },
);
