import type { Superseded } from '../../superseded';
import type { SecrecySourceId } from './sources';

/** What older editions asked; a reader who was told these rules finds them beside today's. */
export const superseded = [
  { id: 'own-province-grade-b', source: 'edition-comparison' },
  { id: 'nine-types', source: 'edition-comparison' },
  { id: 'system-integration-a-figures', source: 'conditions-2013' },
  { id: 'operation-b-figures', source: 'operation-page' },
] as const satisfies readonly Superseded<string, SecrecySourceId>[];

export type SupersededId = (typeof superseded)[number]['id'];
