import { parts } from '../../../question';

export const auditAbilities = parts(
  'ccrc/security-audit/audit-abilities',
  ['objective', 'scope', 'basis', 'on-site-audit', 'findings', 'conclusion', 'recommendations'],
  { per: 'category' },
);

export const auditObjectives = parts(
  'ccrc/security-audit/audit-objectives',
  ['compliance', 'security', 'performance'],
  { per: 'category' },
);
