import type { Scheme } from '../../scheme';
import { categories, levels, occasions } from './catalogue';
import { changes } from './changes';
import { disagreements } from './disagreements';
import { evidence } from './evidence';
import { requirements } from './requirements';
import { sections } from './sections';
import { sources } from './sources';
import { superseded } from './superseded';

export type { Category, Level, Occasion } from './catalogue';
export type { ChangeId } from './changes';
export type { EvidenceId } from './evidence';
export type { NoteId } from './notes';
export type { Area } from './requirement';
export type { ScreenId, SecrecyQuestion, SectionId } from './sections';
export type { SecrecySourceId } from './sources';
export type { SupersededId } from './superseded';
export type SecrecyRequirementId = (typeof requirements)[number]['id'];
/** What each version of a disagreement is called, by disagreement. */
export type DisagreementVersions = {
  [One in (typeof disagreements)[number] as One['id']]: One['versions'][number]['id'];
};

/** The qualification for integrating classified information systems (涉密信息系统集成资质). */
export const secrecy = {
  id: 'secrecy',
  categories,
  levels,
  occasions,
  requirements,
  sections,
  sources,
  disagreements,
  superseded,
  evidence,
  changes,
  // The numbers were found for one type only, and of the standard and the measures not every clause was readable.
  coverage: ({ category }) => (category === 'overall-integration' ? 'part' : 'common'),
  remarks: () => [],
} as const satisfies Scheme;
