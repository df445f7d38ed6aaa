import { hasAllParts } from '../../../check';
import { shownByAProject } from '../parts-with-a-project';
import { incidentCase } from '../questions/incident-response';
import { cite, inCategory, requirement } from '../requirement';

const showsARealIncident = requirement({
  id: 'ccrc/incident-response/real-incident',
  area: 'clauses',
  scope: { ...inCategory('incident-response'), occasions: ['initial'] },
  basis: 'reported',
  check: shownByAProject(hasAllParts(incidentCase)),
  evidence: ['incident-record', 'project-contracts'],
  sources: [cite('incident-response-page')],
});

/** No clause of this category was readable; what is here is advice on the case to show. */
export const incidentResponseRequirements = [showsARealIncident] as const;
