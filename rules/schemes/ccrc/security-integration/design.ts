import { hasAllParts } from '../../../check';
import { formsAtLevel3 } from '../disagreements';
import { designControl, requirementAnalysis } from '../questions/security-integration';
import { cite, inCategory, requirement } from '../requirement';

const here = inCategory('security-integration');

export const analysesNeeds = requirement({
  id: 'ccrc/security-integration/requirement-analysis',
  area: 'clauses',
  scope: { ...here, levels: ['level-2', 'level-1'] },
  basis: 'published',
  check: hasAllParts(requirementAnalysis),
  evidence: ['requirement-analysis-report'],
  sources: [cite('integration-form')],
});

export const controlsDesign = requirement({
  id: 'ccrc/security-integration/design-control',
  area: 'clauses',
  scope: here,
  basis: 'published',
  check: hasAllParts(designControl),
  evidence: ['design-control-procedure', 'procedure-approvals'],
  sources: [cite('integration-form', '方案设计')],
  disagreements: [formsAtLevel3],
  notes: ['self-developed-products'],
});
