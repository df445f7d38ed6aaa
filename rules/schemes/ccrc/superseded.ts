import type { Superseded } from '../../superseded';
import type { CcrcSourceId } from './sources';

/** What older editions asked; a reader who was told these numbers finds them beside today's. */
export const superseded = [
  { id: 'staff-count', source: 'conditions-2015' },
  { id: 'certified-people', source: 'conditions-2015' },
  { id: 'project-management-certificates', source: 'conditions-2015' },
  { id: 'audit-reports', source: 'conditions-2015' },
  { id: 'technical-lead-title', source: 'conditions-2015' },
  { id: 'finance-lead-title', source: 'conditions-2015' },
  { id: 'time-in-service-level-3', source: 'conditions-2015' },
  { id: 'projects-level-3', source: 'conditions-2015' },
] as const satisfies readonly Superseded<string, CcrcSourceId>[];

export type SupersededId = (typeof superseded)[number]['id'];
