import type { Scheme } from '../../scheme';
import { provided } from '../../provided';
import { categories, categoriesKnownInPart, levels, occasions } from './catalogue';
import { changes } from './changes';
import { commonRequirements } from './common';
import { disagreements } from './disagreements';
import { disasterRecoveryRequirements } from './disaster-recovery';
import { evidence } from './evidence';
import { grants } from './grants';
import { incidentResponseRequirements } from './incident-response';
import { serviceStart } from './questions/track-record';
import { remarks } from './remarks';
import { riskAssessmentRequirements } from './risk-assessment';
import { sections } from './sections';
import { secureDevelopmentRequirements } from './secure-development';
import { securityAuditRequirements } from './security-audit';
import { securityIntegrationRequirements } from './security-integration';
import { sources } from './sources';
import { superseded } from './superseded';
import { surveillanceWindows } from './surveillance-windows';

export type { Category, Level, Occasion } from './catalogue';
export type { ChangeId } from './changes';
export type { EvidenceId } from './evidence';
export type { NoteId } from './notes';
export type { Area } from './requirement';
export type { CcrcQuestion, ScreenId, SectionId } from './sections';
export type { CcrcSourceId } from './sources';
export type { SupersededId } from './superseded';
export type CcrcRequirementId = (typeof requirements)[number]['id'];
/** What each version of a disagreement is called, by disagreement. */
export type DisagreementVersions = {
  [One in (typeof disagreements)[number] as One['id']]: One['versions'][number]['id'];
};

/** The common requirements, then each category's own in the order of the catalogue. */
const requirements = [
  ...commonRequirements,
  ...securityIntegrationRequirements,
  ...riskAssessmentRequirements,
  ...incidentResponseRequirements,
  ...secureDevelopmentRequirements,
  ...disasterRecoveryRequirements,
  ...securityAuditRequirements,
] as const;

/** The CCRC information-security-service qualification (信息安全服务资质). */
export const ccrc = {
  id: 'ccrc',
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
  coverage: ({ category }) => (categoriesKnownInPart.includes(category) ? 'part' : 'common'),
  offered: provided(serviceStart),
  grants,
  surveillance: surveillanceWindows,
  remarks,
} as const satisfies Scheme;
