import * as plan from './assessment-plan';
import * as vulnerabilities from './vulnerabilities';

/** The clauses of the risk-assessment form, as far as they were readable, in its order. */
export const riskAssessmentRequirements = [
  vulnerabilities.layersLevel3,
  vulnerabilities.layersLevel2,
  vulnerabilities.layersLevel1,
  vulnerabilities.capabilityLevel3,
  vulnerabilities.capabilityLevel2,
  vulnerabilities.capabilityLevel1,
  plan.plansAssessments,
] as const;
