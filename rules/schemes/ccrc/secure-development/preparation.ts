import { hasAllParts } from '../../../check';
import { formsAtLevel3 } from '../disagreements';
import { preparation, risksAndRoles } from '../questions/secure-development';
import { cite, inCategory, requirement } from '../requirement';
import { inEveryEdition } from './editions';

const here = inCategory('secure-development');

export const prepares = requirement({
  id: 'ccrc/secure-development/preparation',
  area: 'clauses',
  scope: here,
  basis: 'published',
  check: hasAllParts(preparation),
  evidence: [
    'development-staff-table',
    'development-project-plan',
    'configuration-plan-and-records',
    'change-forms',
    'security-training-plan',
    'training-records',
    'development-environment-description',
  ],
  sources: inEveryEdition(cite('software-form-later', '准备')),
  disagreements: [formsAtLevel3],
  notes: ['two-editions-of-the-software-form'],
});

export const managesRisksInRoles = requirement({
  id: 'ccrc/secure-development/risks-and-roles',
  area: 'clauses',
  scope: { ...here, levels: ['level-2', 'level-1'] },
  basis: 'published',
  check: hasAllParts(risksAndRoles),
  evidence: ['development-risk-documents', 'development-staff-table', 'configuration-tool'],
  sources: inEveryEdition(cite('software-form-later', '准备')),
});
