import * as building from './design-and-coding';
import * as preparation from './preparation';
import * as analysis from './requirements';

/** The clauses of the software form, as far as they were readable, stage by stage. */
export const secureDevelopmentRequirements = [
  preparation.prepares,
  preparation.managesRisksInRoles,
  analysis.describesNeeds,
  analysis.analysesNeeds,
  analysis.analysesThreats,
  building.designs,
  building.codes,
] as const;
