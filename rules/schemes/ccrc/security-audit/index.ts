import * as abilities from './abilities';
import { showsCompleteProjects } from './complete-projects';

/** The clauses of the audit form, as far as they were readable, in its order. */
export const securityAuditRequirements = [
  abilities.showsAbilitiesLevel3,
  abilities.showsAbilitiesLevel2,
  abilities.showsAbilitiesLevel1,
  abilities.setsObjectives,
  showsCompleteProjects,
] as const;
