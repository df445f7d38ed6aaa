import { hasAllParts } from '../../../check';
import { finance, premises } from '../questions/resources';
import { cite, everywhere, initially, requirement } from '../requirement';

export const soundFinance = requirement({
  id: 'ccrc/common/finance',
  area: 'finance',
  scope: { ...initially, elsewhere: 'not-applicable' },
  basis: 'published',
  check: hasAllParts(finance),
  evidence: ['financial-management-system'],
  sources: [
    cite('level-3-conditions', '财务资信要求'),
    cite('level-3-conditions-surveillance', '财务资信要求'),
    cite('common-management-form', '财务资信要求'),
  ],
  disagreements: ['proof-of-finance'],
  superseded: ['audit-reports', 'finance-lead-title'],
});

export const suitablePremises = requirement({
  id: 'ccrc/common/premises',
  area: 'premises',
  scope: everywhere,
  basis: 'published',
  check: hasAllParts(premises),
  evidence: ['title-deed-or-lease'],
  sources: [
    cite('level-3-conditions'),
    cite('level-3-conditions-surveillance'),
    cite('form-filling-rules'),
  ],
  notes: ['no-number-of-years'],
});
