import type { Scheme } from '../../scheme';
import { provided } from '../../provided';
import { categories, levels, occasions } from './catalogue';
import { commonRequirements } from './common';
import { disagreements } from './disagreements';
import { serviceStart } from './questions/track-record';
import { remarks } from './remarks';
import { sections } from './sections';
import { sources } from './sources';

export type { Category, Level, Occasion } from './catalogue';
export type { EvidenceId } from './evidence';
export type { NoteId } from './notes';
export type { Area } from './requirement';
export type { CcrcQuestion, ScreenId, SectionId } from './sections';
export type { CcrcSourceId } from './sources';
export type CcrcRequirementId = (typeof commonRequirements)[number]['id'];
/** What each version of a disagreement is called, by disagreement. */
export type DisagreementVersions = {
  [One in (typeof disagreements)[number] as One['id']]: One['versions'][number]['id'];
};

/** The CCRC information-security-service qualification (信息安全服务资质). */
export const ccrc = {
  id: 'ccrc',
  categories,
  levels,
  occasions,
  requirements: commonRequirements,
  sections,
  sources,
  disagreements,
  // The clauses of the single categories are not built in yet; only the common ones are known.
  coverage: () => 'common',
  offered: provided(serviceStart),
  remarks,
} as const satisfies Scheme;
