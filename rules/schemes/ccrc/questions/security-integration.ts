import { parts } from '../../../question';

export const designControl = parts(
  'ccrc/security-integration/design-control',
  ['documented', 'approved-and-issued', 'covers-the-clauses'],
  { per: 'category' },
);

export const requirementAnalysis = parts(
  'ccrc/security-integration/requirement-analysis',
  ['report', 'customer-needs', 'investment-capacity'],
  { per: 'category' },
);

export const constructionControl = parts(
  'ccrc/security-integration/construction-control',
  ['documented', 'approved-and-issued', 'work-content', 'process', 'method', 'templates'],
  { per: 'category' },
);

export const constructionWork = parts(
  'ccrc/security-integration/construction-work',
  ['implementation-records', 'communication-plan', 'skill-training'],
  { per: 'category' },
);

export const constructionManual = parts(
  'ccrc/security-integration/construction-manual',
  ['manual', 'work-instructions'],
  { per: 'category' },
);

export const newSystems = parts(
  'ccrc/security-integration/new-systems',
  ['function', 'performance', 'security'],
  { per: 'category', mayNotApply: true },
);

export const rebuilds = parts(
  'ccrc/security-integration/rebuilds',
  ['pre-test', 'rollback-plan', 'network', 'system', 'application'],
  { per: 'category', mayNotApply: true },
);
