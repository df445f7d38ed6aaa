import { hasAllParts } from '../../../check';
import { experienced } from '../../../elapsed';
import { years } from '../../../calendar';
import {
  headExperience,
  people,
  projectEngineer,
  projectLead,
  technicalLead,
} from '../questions/people';
import { cite, everywhere, readAtLevel3, requirement } from '../requirement';

export const headLevel3 = requirement({
  id: 'ccrc/common/people/head-it-management/level-3',
  area: 'people',
  scope: { ...everywhere, levels: ['level-3'] },
  basis: 'published',
  check: experienced(headExperience, years(2)),
  evidence: ['head-curriculum-vitae'],
  sources: [cite('level-3-conditions'), cite('level-3-conditions-surveillance')],
});

export const headLevel2 = requirement({
  id: 'ccrc/common/people/head-it-management/level-2',
  area: 'people',
  scope: { ...everywhere, levels: ['level-2'] },
  basis: 'corroborated',
  check: experienced(headExperience, years(3)),
  evidence: ['head-curriculum-vitae'],
  sources: [cite('level-2-pages'), cite('level-comparison-table')],
});

export const headLevel1 = requirement({
  id: 'ccrc/common/people/head-it-management/level-1',
  area: 'people',
  scope: { ...everywhere, levels: ['level-1'] },
  basis: 'corroborated',
  check: experienced(headExperience, years(4)),
  evidence: ['head-curriculum-vitae'],
  sources: [cite('level-comparison-table'), cite('conditions-2015')],
});

export const competentTechnicalLead = requirement({
  id: 'ccrc/common/people/technical-lead',
  area: 'people',
  scope: everywhere,
  basis: readAtLevel3,
  check: hasAllParts(technicalLead),
  shows: [people],
  evidence: ['lead-curriculum-vitae', 'competence-record'],
  sources: [
    cite('level-3-conditions'),
    cite('level-3-conditions-surveillance'),
    cite('level-2-pages'),
  ],
  disagreements: ['certificates-of-people'],
  notes: ['read-at-level-3', 'one-usual-proof-is-cisaw', 'one-person-two-roles'],
  superseded: ['technical-lead-title', 'certified-people'],
});

export const competentProjectLead = requirement({
  id: 'ccrc/common/people/project-lead',
  area: 'people',
  scope: everywhere,
  basis: readAtLevel3,
  check: hasAllParts(projectLead),
  shows: [people],
  evidence: ['competence-record', 'roster-of-roles'],
  sources: [cite('level-3-conditions'), cite('level-3-conditions-surveillance')],
  disagreements: ['certificates-of-people'],
  notes: ['read-at-level-3', 'one-usual-proof-is-cisaw', 'one-person-two-roles'],
  superseded: ['certified-people', 'project-management-certificates'],
});

export const competentProjectEngineer = requirement({
  id: 'ccrc/common/people/project-engineer',
  area: 'people',
  scope: everywhere,
  basis: readAtLevel3,
  check: hasAllParts(projectEngineer),
  shows: [people],
  evidence: ['competence-record', 'roster-of-roles'],
  sources: [cite('level-3-conditions'), cite('level-3-conditions-surveillance')],
  disagreements: ['certificates-of-people'],
  notes: ['read-at-level-3', 'one-usual-proof-is-cisaw', 'one-person-two-roles'],
  superseded: ['certified-people', 'staff-count'],
});
