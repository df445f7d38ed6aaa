import * as construction from './construction';
import * as design from './design';

/** The clauses of the integration form, of which only fragments were readable, stage by stage. */
export const securityIntegrationRequirements = [
  design.analysesNeeds,
  design.controlsDesign,
  construction.controlsConstruction,
  construction.constructs,
  construction.writesAManual,
  construction.mindsNewSystems,
  construction.mindsRebuilds,
] as const;
