import { parts } from '../../../question';

/** Stage by stage; what is asked from level 2 upwards, or at level 1 only, is a question of its own. */
export const preparation = parts(
  'ccrc/secure-development/preparation',
  [
    'team',
    'security-plan',
    'configuration-plan',
    'change-control',
    'training-plan',
    'separate-environment',
  ],
  { per: 'category' },
);

export const risksAndRoles = parts(
  'ccrc/secure-development/risks-and-roles',
  ['risk-management', 'security-manager', 'security-tester', 'configuration-tool'],
  { per: 'category' },
);

export const requirements = parts(
  'ccrc/secure-development/requirements',
  ['background', 'function', 'performance', 'security', 'agreed-with-the-user'],
  { per: 'category' },
);

export const requirementAnalysis = parts(
  'ccrc/secure-development/requirement-analysis',
  ['report-with-security-needs', 'standards-named'],
  { per: 'category' },
);

export const threatsAndModel = parts(
  'ccrc/secure-development/threats-and-model',
  ['threat-based-analysis', 'development-model'],
  { per: 'category' },
);

export const design = parts(
  'ccrc/secure-development/design',
  [
    'scheme-and-specification',
    'functional-design',
    'non-functional-design',
    'authentication',
    'access-control',
    'audit',
    'security-management',
  ],
  { per: 'category' },
);

export const coding = parts(
  'ccrc/secure-development/coding',
  ['coding-standard', 'follows-the-design', 'security-check', 'fixes'],
  { per: 'category' },
);
