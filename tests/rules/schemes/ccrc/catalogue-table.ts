import { ccrc } from '@/rules/schemes/ccrc';

/**
 * Every requirement, written down a second time from the reading of the norm and of the forms:
 * levels, occasions, categories, what the requirement rests on. A scope or a basis that changes by
 * accident shows here. `3:published 21:corroborated` differs by level, `audit:` by category; a
 * category's own clauses apply in that category (`own`).
 */
export const table = `
common/legal/legal-person | 321 | is | all | published
common/legal/compliance | 321 | is | all | published
common/finance | 321 | i | all | published
common/premises | 321 | is | all | published
common/people/head-it-management/level-3 | 3 | is | all | published
common/people/head-it-management/level-2 | 2 | is | all | corroborated
common/people/head-it-management/level-1 | 1 | is | all | corroborated
common/people/technical-lead | 321 | is | all | 3:published 21:corroborated
common/people/project-lead | 321 | is | all | 3:published 21:corroborated
common/people/project-engineer | 321 | is | all | 3:published 21:corroborated
common/track-record/time-in-service/level-3 | 3 | is | all | published
common/track-record/time-in-service/level-2 | 2 | is | all | corroborated
common/track-record/time-in-service/level-1 | 1 | is | all | corroborated
common/track-record/level-2-certificate-for-level-1 | 1 | i | all | reported
common/track-record/projects/initial/level-3 | 3 | i | all | published
common/track-record/projects/initial/level-2 | 2 | i | all | audit:published corroborated
common/track-record/projects/initial/level-1 | 1 | i | all | audit:published corroborated
common/track-record/holds-certificate/level-3 | 3 | s | all | published
common/track-record/holds-certificate/level-2 | 2 | s | all | published
common/track-record/holds-certificate/level-1 | 1 | s | all | published
common/track-record/projects/surveillance/level-3 | 3 | s | all | published
common/track-record/projects/surveillance/level-2 | 2 | s | all | reported
common/track-record/projects/surveillance/level-1 | 1 | s | all | reported
common/management/a-personnel | 321 | is | all | 3:published 21:corroborated
common/management/b-capacity-plan | 321 | is | all | 3:published 21:corroborated
common/management/c-documents | 321 | is | all | 3:published 21:corroborated
common/management/d-projects | 321 | is | all | 3:published 21:corroborated
common/management/e-confidentiality | 321 | is | all | 3:published 21:corroborated
common/management/f-suppliers | 321 | is | suppliers | 3:published 21:corroborated
common/management/g-contracts | 321 | is | all | 3:published 21:corroborated
common/technology/a-process | 321 | is | all | 3:published 21:corroborated
common/technology/b-norm | 321 | is | all | 3:published 21:corroborated
reported/registered-with-market-regulator | 321 | i | all | reported
reported/licence-in-force | 321 | i | all | reported
reported/licence-scope | 321 | i | all | reported
reported/company-age/level-3 | 3 | i | all | reported
reported/company-age/level-2 | 2 | i | all | reported
reported/company-age/level-1 | 1 | i | all | reported
reported/reputation | 321 | i | all | reported
reported/business-records | 321 | i | all | reported
reported/social-insurance-total/level-3 | 3 | i | all | reported
reported/social-insurance-total/level-1 | 1 | i | all | reported
reported/social-insurance-per-direction/level-3 | 3 | i | all | reported
reported/social-insurance-per-direction/level-2 | 2 | i | all | reported
reported/social-insurance-per-direction/level-1 | 1 | i | all | reported
reported/computing-graduate | 3 | i | all | reported
reported/project-documents | 3 | i | all | reported
common/track-record/full-evidence-sets/level-2 | 2 | i | all | reported
common/track-record/full-evidence-sets/level-1 | 1 | i | not-audit | reported
reported/procedures-run-six-months | 2 | i | all | reported
reported/security-management-system | 321 | i | all | reported
reported/technical-support-measures | 321 | i | all | reported
reported/security-policies-control-training | 321 | i | all | reported
reported/sufficient-resources | 321 | i | all | reported
common/systems/iso-9001-documents | 21 | is | all | reported
common/systems/iso-27001-or-20000-documents | 21 | is | all | reported
common/tools/security-tools | 21 | is | all | reported
common/tools/test-environment | 21 | is | all | reported
security-integration/requirement-analysis | 21 | is | own | published
security-integration/design-control | 321 | is | own | published
security-integration/construction-control | 321 | is | own | published
security-integration/construction-work | 321 | is | own | published
security-integration/construction-manual/level-1 | 1 | is | own | published
security-integration/new-systems/level-1 | 1 | is | own | published
security-integration/rebuilds/level-1 | 1 | is | own | published
risk-assessment/vulnerability-layers/level-3 | 3 | is | own | published
risk-assessment/vulnerability-layers/level-2 | 2 | is | own | published
risk-assessment/vulnerability-layers/level-1 | 1 | is | own | published
risk-assessment/vulnerability-capability/level-3 | 3 | is | own | published
risk-assessment/vulnerability-capability/level-2 | 2 | is | own | published
risk-assessment/vulnerability-capability/level-1 | 1 | is | own | published
risk-assessment/assessment-plan | 321 | is | own | published
incident-response/real-incident | 321 | i | own | reported
secure-development/preparation | 321 | is | own | published
secure-development/risks-and-roles | 21 | is | own | published
secure-development/requirements | 321 | is | own | published
secure-development/requirement-analysis | 21 | is | own | published
secure-development/threats-and-model/level-1 | 1 | is | own | published
secure-development/design | 321 | is | own | published
secure-development/coding | 321 | is | own | published
disaster-recovery/sub-type | 321 | i | own | reported
security-audit/audit-abilities/level-3 | 3 | s | own | published
security-audit/audit-abilities/level-2 | 2 | is | own | published
security-audit/audit-abilities/level-1 | 1 | is | own | published
security-audit/audit-objectives/level-1 | 1 | is | own | published
security-audit/complete-projects/level-1 | 1 | i | own | published
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([id = '', levels = '', occasions = '', categories = '', basis = '']) => ({
    id: `ccrc/${id}`,
    levels: [...levels].map((level) => `level-${level}`),
    occasions: [...occasions].map((one): string => (one === 'i' ? 'initial' : 'surveillance')),
    categories: categoriesOf(categories, id),
    basisAt: (level: string, category: string) => basisAt(basis, level, category),
  }));

function categoriesOf(text: string, id: string): readonly string[] {
  switch (text) {
    case 'suppliers':
      return ['security-integration', 'security-operations', 'disaster-recovery'];
    case 'not-audit':
      return ccrc.categories.filter((category) => category !== 'security-audit');
    case 'own':
      return id.split('/').slice(0, 1);
    default:
      return ccrc.categories;
  }
}

function basisAt(text: string, level: string, category: string): string | undefined {
  for (const rule of text.split(' ')) {
    const [where, basis] = rule.includes(':') ? rule.split(':') : ['', rule];
    const isHere =
      where === '' ||
      (where === 'audit' ? category === 'security-audit' : where?.includes(level.slice(-1)));
    if (isHere) return basis;
  }
  return undefined;
}
