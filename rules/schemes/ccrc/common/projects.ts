import { years } from '../../../calendar';
import { countWithin } from '../../../count-within';
import { papers } from '../../../project';
import { categories } from '../catalogue';
import { projects } from '../questions/track-record';
import { cite, everywhere, initially, requirement } from '../requirement';

const projectEvidence = ['project-contracts', 'acceptance-reports'] as const;

/** The audit form prints the counts; for the other categories two independent sources agree on them. */
const publishedForAudit = [
  { categories: ['security-audit'], basis: 'published' },
  { basis: 'corroborated' },
] as const;

const inRiskAssessment = {
  id: 'projects-in-risk-assessment',
  within: { categories: ['risk-assessment'] },
} as const;

const categoryNotes = [
  { id: 'users-and-industries', within: { categories: ['risk-assessment'] } },
  {
    id: 'audit-abilities-at-surveillance',
    within: { categories: ['security-audit'], levels: ['level-3'] },
  },
] as const;

export const projectsInitialLevel3 = requirement({
  id: 'ccrc/common/track-record/projects/initial/level-3',
  area: 'track-record',
  scope: { ...initially, levels: ['level-3'] },
  basis: 'published',
  disputed: {},
  check: countWithin(projects, { need: 1, last: years(1) }),
  evidence: projectEvidence,
  sources: [cite('level-3-conditions'), cite('audit-form', '基本资格')],
  disagreements: ['project-at-initial-level-3', inRiskAssessment],
  notes: categoryNotes,
  superseded: ['projects-level-3'],
});

export const projectsInitialLevel2 = requirement({
  id: 'ccrc/common/track-record/projects/initial/level-2',
  area: 'track-record',
  scope: { ...initially, levels: ['level-2'] },
  basis: publishedForAudit,
  check: countWithin(projects, { need: 6, last: years(3), signedBefore: 'may' }),
  evidence: projectEvidence,
  sources: [cite('audit-form', '基本资格'), cite('level-comparison-table')],
  disagreements: [inRiskAssessment],
  notes: categoryNotes,
});

export const projectsInitialLevel1 = requirement({
  id: 'ccrc/common/track-record/projects/initial/level-1',
  area: 'track-record',
  scope: { ...initially, levels: ['level-1'] },
  basis: publishedForAudit,
  check: countWithin(projects, { need: 10, last: years(3), signedBefore: 'may' }),
  evidence: projectEvidence,
  sources: [cite('audit-form', '基本资格'), cite('level-comparison-table')],
  disagreements: [inRiskAssessment],
  notes: categoryNotes,
});

export const projectsSurveillanceLevel3 = requirement({
  id: 'ccrc/common/track-record/projects/surveillance/level-3',
  area: 'track-record',
  scope: { ...everywhere, levels: ['level-3'], occasions: ['surveillance'] },
  basis: 'published',
  check: countWithin(projects, { need: 1, last: years(1) }),
  evidence: projectEvidence,
  sources: [cite('level-3-conditions-surveillance'), cite('audit-form', '基本资格')],
});

export const projectsSurveillanceLevel2 = requirement({
  id: 'ccrc/common/track-record/projects/surveillance/level-2',
  area: 'track-record',
  scope: { ...everywhere, levels: ['level-2'], occasions: ['surveillance'] },
  basis: 'reported',
  check: countWithin(projects, { need: 2, last: years(1) }),
  evidence: projectEvidence,
  sources: [cite('level-comparison-table')],
});

export const projectsSurveillanceLevel1 = requirement({
  id: 'ccrc/common/track-record/projects/surveillance/level-1',
  area: 'track-record',
  scope: { ...everywhere, levels: ['level-1'], occasions: ['surveillance'] },
  basis: 'reported',
  check: countWithin(projects, { need: 3, last: years(1) }),
  evidence: projectEvidence,
  sources: [cite('level-comparison-table')],
});

export const fullEvidenceSetLevel3 = requirement({
  id: 'ccrc/reported/project-documents',
  area: 'track-record',
  scope: { ...initially, levels: ['level-3'] },
  basis: 'reported',
  check: countWithin(projects, { need: 1, last: years(1), papers }),
  evidence: ['project-contracts', 'acceptance-reports', 'invoices-and-receipts'],
  sources: [cite('processing-article')],
  notes: ['papers-never-remove-a-project'],
});

export const fullEvidenceSetsLevel2 = requirement({
  id: 'ccrc/common/track-record/full-evidence-sets/level-2',
  area: 'track-record',
  scope: { ...initially, levels: ['level-2'] },
  basis: 'reported',
  check: countWithin(projects, {
    need: 2,
    last: years(3),
    signedBefore: 'may',
    papers,
  }),
  evidence: ['project-contracts', 'acceptance-reports', 'invoices-and-receipts'],
  sources: [cite('level-comparison-table'), cite('processing-article')],
  notes: ['papers-never-remove-a-project'],
});

/** The audit form has a number of its own. */
const allButAudit = categories.filter((category) => category !== 'security-audit');

export const fullEvidenceSetsLevel1 = requirement({
  id: 'ccrc/common/track-record/full-evidence-sets/level-1',
  area: 'track-record',
  scope: { ...initially, levels: ['level-1'], categories: allButAudit },
  basis: 'reported',
  check: countWithin(projects, {
    need: 2,
    last: years(3),
    signedBefore: 'may',
    papers,
  }),
  evidence: ['project-contracts', 'acceptance-reports', 'invoices-and-receipts'],
  sources: [cite('level-comparison-table'), cite('processing-article')],
  notes: ['papers-never-remove-a-project'],
});
