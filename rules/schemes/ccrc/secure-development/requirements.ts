import { hasAllParts } from '../../../check';
import { formsAtLevel3 } from '../disagreements';
import { shownByAProject } from '../parts-with-a-project';
import {
  requirementAnalysis,
  requirements,
  threatsAndModel,
} from '../questions/secure-development';
import { cite, inCategory, requirement } from '../requirement';
import { inEveryEdition } from './editions';

const here = inCategory('secure-development');

/** Needs are somebody's: without a project there is no user to describe or to agree with. */
export const describesNeeds = requirement({
  id: 'ccrc/secure-development/requirements',
  area: 'clauses',
  scope: here,
  basis: 'published',
  check: shownByAProject(hasAllParts(requirements)),
  evidence: ['stage-procedure', 'feasibility-report-or-tender', 'requirement-analysis-report'],
  sources: inEveryEdition(cite('software-form-later', '需求')),
  disagreements: [formsAtLevel3],
});

export const analysesNeeds = requirement({
  id: 'ccrc/secure-development/requirement-analysis',
  area: 'clauses',
  scope: { ...here, levels: ['level-2', 'level-1'] },
  basis: 'published',
  check: hasAllParts(requirementAnalysis),
  evidence: ['requirement-analysis-report'],
  sources: inEveryEdition(cite('software-form-later', '需求')),
});

export const analysesThreats = requirement({
  id: 'ccrc/secure-development/threats-and-model/level-1',
  area: 'clauses',
  scope: { ...here, levels: ['level-1'] },
  basis: 'published',
  check: hasAllParts(threatsAndModel),
  evidence: ['requirement-analysis-report', 'stage-procedure'],
  sources: inEveryEdition(cite('software-form-later', '需求')),
});
