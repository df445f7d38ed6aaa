import { parts } from '../../../question';

export const vulnerabilityLayers = parts(
  'ccrc/risk-assessment/vulnerability-layers',
  ['management', 'technical', 'business'],
  { per: 'category' },
);

export const vulnerabilityCapability = parts(
  'ccrc/risk-assessment/vulnerability-capability',
  ['track', 'verify', 'discover'],
  { per: 'category' },
);

export const assessmentPlan = parts(
  'ccrc/risk-assessment/assessment-plan',
  ['assessment-plan', 'templates', 'used-in-a-project', 'risk-evaluation-principle'],
  { per: 'category' },
);
