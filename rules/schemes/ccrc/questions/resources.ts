import { parts } from '../../../question';

export const finance = parts(
  'ccrc/finance',
  ['operates-normally', 'financial-management-system', 'funds-the-service'],
  { per: 'case' },
);

export const premises = parts(
  'ccrc/premises',
  ['long-term-fixed', 'suitable-conditions', 'fits-organisation', 'fits-business'],
  { per: 'case' },
);
