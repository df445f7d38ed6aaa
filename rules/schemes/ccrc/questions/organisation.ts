import { choice, parts } from '../../../question';

export const departmentApproval = choice('ccrc/department-approval', ['yes', 'no'], {
  per: 'case',
});

export const legalStanding = parts('ccrc/legal-standing', ['history-clear', 'ownership-clear'], {
  per: 'case',
});

export const compliance = parts(
  'ccrc/compliance',
  ['follows-laws', 'follows-standards', 'no-violation-record', 'good-credit'],
  { per: 'case' },
);

export const registeredWithMarketRegulator = choice(
  'ccrc/registered-with-market-regulator',
  ['yes', 'no'],
  { per: 'case' },
);

export const licenceInForce = choice('ccrc/licence-in-force', ['yes', 'no'], { per: 'case' });

export const licenceScope = choice('ccrc/licence-scope', ['corresponds', 'does-not'], {
  per: 'category',
});

export const reputation = choice('ccrc/reputation', ['no-objection', 'objections'], {
  per: 'case',
});

export const businessRecords = choice('ccrc/business-records', ['yes', 'no'], { per: 'case' });
