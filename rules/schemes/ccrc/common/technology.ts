import { answeredYes, any } from '../../../check';
import { partsWithAProject } from '../parts-with-a-project';
import { iso20000Documents, iso27001Documents, iso9001Documents } from '../questions/management';
import { norm, process, securityTools, testEnvironment } from '../questions/technology';
import type { CcrcScope } from '../requirement';
import { cite, everywhere, readAtLevel3, requirement } from '../requirement';

const fromLevel2 = {
  ...everywhere,
  levels: ['level-2', 'level-1'],
  elsewhere: 'not-applicable',
} as const satisfies CcrcScope;

/** What was read on single categories and is no clause of theirs. */
const whatElseWasRead = [
  { id: 'seven-resource-elements', within: { categories: ['disaster-recovery'] } },
  { id: 'flow-of-one-firm', within: { categories: ['security-operations'] } },
  { id: 'another-ladder-of-four-levels', within: { categories: ['industrial-control'] } },
] as const;

export const worksToAProcess = requirement({
  id: 'ccrc/common/technology/a-process',
  area: 'technology',
  scope: everywhere,
  basis: readAtLevel3,
  check: partsWithAProject(process, 'followed'),
  evidence: ['process-chart', 'records-of-following'],
  sources: [
    cite('level-3-conditions', '服务技术要求 a)'),
    cite('level-3-conditions-surveillance', '服务技术要求 a)'),
  ],
  disagreements: ['heading-of-process-and-norm'],
  notes: ['read-at-level-3', ...whatElseWasRead],
});

export const worksToANorm = requirement({
  id: 'ccrc/common/technology/b-norm',
  area: 'technology',
  scope: everywhere,
  basis: readAtLevel3,
  check: partsWithAProject(norm, 'followed'),
  evidence: ['service-norm', 'records-of-following'],
  sources: [
    cite('level-3-conditions', '服务技术要求 b)'),
    cite('level-3-conditions-surveillance', '服务技术要求 b)'),
  ],
  disagreements: ['heading-of-process-and-norm'],
  notes: ['read-at-level-3'],
});

export const hasSecurityTools = requirement({
  id: 'ccrc/common/tools/security-tools',
  area: 'technology',
  scope: fromLevel2,
  basis: 'reported',
  check: answeredYes(securityTools),
  evidence: ['tool-list'],
  sources: [cite('level-comparison-table')],
});

export const hasTestEnvironment = requirement({
  id: 'ccrc/common/tools/test-environment',
  area: 'technology',
  scope: fromLevel2,
  basis: 'reported',
  check: answeredYes(testEnvironment),
  evidence: ['test-environment-description'],
  sources: [cite('level-comparison-table')],
});

export const documentsQualityManagement = requirement({
  id: 'ccrc/common/systems/iso-9001-documents',
  area: 'management',
  scope: fromLevel2,
  basis: 'reported',
  check: answeredYes(iso9001Documents),
  evidence: ['iso-9001-documents'],
  sources: [cite('level-comparison-table')],
  disagreements: ['management-systems'],
  notes: ['not-an-iso-certificate'],
});

export const documentsSecurityOrServiceManagement = requirement({
  id: 'ccrc/common/systems/iso-27001-or-20000-documents',
  area: 'management',
  scope: fromLevel2,
  basis: 'reported',
  check: any(answeredYes(iso27001Documents), answeredYes(iso20000Documents)),
  evidence: ['iso-27001-or-20000-documents'],
  sources: [cite('level-comparison-table')],
  disagreements: ['management-systems'],
  notes: ['not-an-iso-certificate'],
});
