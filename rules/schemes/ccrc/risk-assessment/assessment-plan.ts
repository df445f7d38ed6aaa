import { formsAtLevel3 } from '../disagreements';
import { partsWithAProject } from '../parts-with-a-project';
import { assessmentPlan } from '../questions/risk-assessment';
import { cite, inCategory, requirement } from '../requirement';

export const plansAssessments = requirement({
  id: 'ccrc/risk-assessment/assessment-plan',
  area: 'clauses',
  scope: inCategory('risk-assessment'),
  basis: 'published',
  check: partsWithAProject(assessmentPlan, 'used-in-a-project'),
  evidence: ['assessment-plan-and-templates', 'records-of-following'],
  sources: [cite('risk-assessment-form', '准备阶段：服务方案制定')],
  disagreements: [formsAtLevel3],
  notes: ['older-risk-assessment-form'],
});
