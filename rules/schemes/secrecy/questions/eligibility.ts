import { choice, event, parts } from '../../../question';

export const criminalRecord = choice('secrecy/criminal-record', ['none', 'recorded'], {
  per: 'case',
});

export const revocation = event('secrecy/revocation', { per: 'case' });

export const notDishonest = parts(
  'secrecy/not-dishonest',
  ['legal-representative', 'principal-person', 'actual-controller'],
  { per: 'case' },
);

/** The groups whose ties abroad are asked for; no name is collected. */
const personGroups = [
  'legal-representative',
  'principal-person',
  'actual-controller',
  'directors',
  'supervisors',
  'senior-managers',
  'classified-staff',
] as const;

export const chineseNationality = parts('secrecy/chinese-nationality', personGroups, {
  per: 'case',
});
export const noForeignResidenceRight = parts('secrecy/no-foreign-residence-right', personGroups, {
  per: 'case',
});
export const noForeignMarriage = parts('secrecy/no-foreign-marriage', personGroups, {
  per: 'case',
});

export const falseMaterial = event('secrecy/false-material', { per: 'case' });
export const fraudWithdrawal = event('secrecy/fraud-withdrawal', { per: 'case' });
