import type { RulesChange } from '../../rules-change';

/** What each version of our rules changed for this scheme, the oldest first. */
export const changes = [
  { id: 'secrecy-scheme-new', version: '2026.11.2', requirements: ['secrecy/'] },
] as const satisfies readonly RulesChange[];

export type ChangeId = (typeof changes)[number]['id'];
