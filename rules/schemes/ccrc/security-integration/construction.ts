import { hasAllParts } from '../../../check';
import { formsAtLevel3 } from '../disagreements';
import { partsWithAProject } from '../parts-with-a-project';
import {
  constructionControl,
  constructionManual,
  constructionWork,
  newSystems,
  rebuilds,
} from '../questions/security-integration';
import { cite, inCategory, requirement } from '../requirement';

const here = inCategory('security-integration');
const atLevel1 = { ...here, levels: ['level-1'] } as const;

export const controlsConstruction = requirement({
  id: 'ccrc/security-integration/construction-control',
  area: 'clauses',
  scope: here,
  basis: 'published',
  check: hasAllParts(constructionControl),
  evidence: ['construction-control-procedure', 'procedure-approvals'],
  sources: [cite('integration-form', '建设实施')],
  disagreements: [formsAtLevel3],
});

export const constructs = requirement({
  id: 'ccrc/security-integration/construction-work',
  area: 'clauses',
  scope: here,
  basis: 'published',
  check: partsWithAProject(constructionWork, 'implementation-records'),
  evidence: ['implementation-records', 'communication-plan', 'training-records'],
  sources: [cite('integration-form', '建设实施')],
  disagreements: [formsAtLevel3],
});

export const writesAManual = requirement({
  id: 'ccrc/security-integration/construction-manual/level-1',
  area: 'clauses',
  scope: atLevel1,
  basis: 'published',
  check: hasAllParts(constructionManual),
  evidence: ['construction-manual'],
  sources: [cite('integration-form')],
});

export const mindsNewSystems = requirement({
  id: 'ccrc/security-integration/new-systems/level-1',
  area: 'clauses',
  scope: atLevel1,
  basis: 'published',
  check: hasAllParts(newSystems),
  evidence: ['implementation-records'],
  sources: [cite('integration-form')],
});

export const mindsRebuilds = requirement({
  id: 'ccrc/security-integration/rebuilds/level-1',
  area: 'clauses',
  scope: atLevel1,
  basis: 'published',
  check: hasAllParts(rebuilds),
  evidence: ['rebuild-tests-and-rollback-plan'],
  sources: [cite('integration-form')],
});
