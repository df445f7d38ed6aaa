import type { Category } from '@/rules/schemes/ccrc';
import { subType } from '@/rules/schemes/ccrc/questions/disaster-recovery';
import { incidentCase } from '@/rules/schemes/ccrc/questions/incident-response';
import * as risk from '@/rules/schemes/ccrc/questions/risk-assessment';
import * as software from '@/rules/schemes/ccrc/questions/secure-development';
import * as audit from '@/rules/schemes/ccrc/questions/security-audit';
import * as integration from '@/rules/schemes/ccrc/questions/security-integration';
import { projectsCounted } from './ccrc-parts';
import type { CoveredBy } from './covered-by';
import { bounded, noted, partsOf, proven } from './covered-by';
import type { Line } from './line';

/** Levels and occasions of one category, in the same writing as the common points. */
type Where = `${'321' | '21' | '3' | '2' | '1'} ${'is' | 'i' | 's'}`;

const linesOf =
  (category: Category) =>
  (clause: string, where: Where, by: readonly CoveredBy[]): Line => {
    const [levels = '', occasions = ''] = where.split(' ');
    return {
      ids: [`ccrc/${category}/${clause}`],
      scheme: 'ccrc',
      levels: [...levels].map((level) => `level-${level}`),
      occasions: [...occasions].map((one) => (one === 'i' ? 'initial' : 'surveillance')),
      categories: [category],
      by,
    };
  };

/** Without a project of the category some parts are left to the centre at the entry level. */
const withAProject = (category: Category) => ({
  'ccrc/projects': {
    list: 'complete',
    rows: [{ rowId: 'one', category, state: 'completed', signed: '2025-01', completed: '2025-09' }],
  },
});

const layers = 'ccrc/risk-assessment/vulnerability-layers';
const capability = 'ccrc/risk-assessment/vulnerability-capability';
const assessed = withAProject('risk-assessment');
const layersAt1 = partsOf(`${layers}/level-1`, risk.vulnerabilityLayers);
const capabilityAt1 = partsOf(`${capability}/level-1`, risk.vulnerabilityCapability);
const assessmentPlan = partsOf('ccrc/risk-assessment/assessment-plan', risk.assessmentPlan);
const ofRisk = linesOf('risk-assessment');

const everyCount = ['level-3', 'level-2', 'level-1'] as const;

const riskAssessment: readonly Line[] = [
  ofRisk('layers: one of management and technical', '3 is', [
    ...bounded(
      `${layers}/level-3`,
      layers,
      [
        { management: true, technical: false },
        { management: false, technical: false, business: true },
      ],
      assessed,
    ),
    ...bounded(`${layers}/level-3`, layers, [{ management: false, technical: true }, 'none'], {
      ...assessed,
    }),
    ...partsOf(`${layers}/level-3`, risk.vulnerabilityLayers)('management', 'technical'),
  ]),
  ofRisk('layers: management and technical', '2 is', [
    ...bounded(`${layers}/level-2`, layers, [
      { management: true, technical: true },
      { management: true, technical: false },
    ]),
    ...partsOf(`${layers}/level-2`, risk.vulnerabilityLayers)('management', 'technical'),
  ]),
  ofRisk('layers: business too', '1 is', layersAt1('management', 'technical', 'business')),
  ofRisk('capability: track', '3 is', [
    ...bounded(`${capability}/level-3`, capability, [{ track: true }, { track: false }], assessed),
    ...partsOf(`${capability}/level-3`, risk.vulnerabilityCapability)('track'),
  ]),
  ofRisk('capability: verify', '2 is', [
    ...bounded(`${capability}/level-2`, capability, [
      { track: true, verify: true },
      { track: true, verify: false },
    ]),
    ...partsOf(`${capability}/level-2`, risk.vulnerabilityCapability)('track', 'verify'),
  ]),
  ofRisk('capability: discover', '1 is', capabilityAt1('track', 'verify', 'discover')),
  ofRisk('users and industries', '321 i', [
    ...noted(
      'users-and-industries',
      ...everyCount.map((level) => `ccrc/common/track-record/projects/initial/${level}` as const),
    ),
    ...proven('user-number-proof', ...everyCount.map((level) => `${layers}/${level}` as const)),
  ]),
  ofRisk('material of the project', '321 is', [
    ...proven(
      'vulnerability-identification-material',
      ...everyCount.map((level) => `${layers}/${level}` as const),
      ...everyCount.map((level) => `${capability}/${level}` as const),
    ),
  ]),
  ofRisk('plan and templates', '321 is', assessmentPlan('assessment-plan', 'templates')),
  ofRisk('plan used in a project', '321 is', assessmentPlan('used-in-a-project')),
  ofRisk('principle of evaluation', '321 is', assessmentPlan('risk-evaluation-principle')),
];

const ofSoftware = linesOf('secure-development');
const preparation = partsOf('ccrc/secure-development/preparation', software.preparation);
const roles = partsOf('ccrc/secure-development/risks-and-roles', software.risksAndRoles);
const needs = partsOf('ccrc/secure-development/requirements', software.requirements);
const analysis = partsOf(
  'ccrc/secure-development/requirement-analysis',
  software.requirementAnalysis,
);
const threats = partsOf(
  'ccrc/secure-development/threats-and-model/level-1',
  software.threatsAndModel,
);
const design = partsOf('ccrc/secure-development/design', software.design);
const coding = partsOf('ccrc/secure-development/coding', software.coding);

const secureDevelopment: readonly Line[] = [
  ofSoftware('team with duties', '321 is', preparation('team')),
  ofSoftware('plan for security', '321 is', preparation('security-plan')),
  ofSoftware('plan for configuration', '321 is', preparation('configuration-plan')),
  ofSoftware('rule for changes', '321 is', preparation('change-control')),
  ofSoftware('plan for training', '321 is', preparation('training-plan')),
  ofSoftware('environments apart', '321 is', preparation('separate-environment')),
  ofSoftware('risks of the project', '21 is', roles('risk-management')),
  ofSoftware('security manager', '21 is', roles('security-manager')),
  ofSoftware('security tester', '21 is', roles('security-tester')),
  ofSoftware('tool for configuration', '21 is', roles('configuration-tool')),
  ofSoftware('background of needs', '321 is', needs('background')),
  ofSoftware('needs', '321 is', needs('function', 'performance', 'security')),
  ofSoftware('needs agreed', '321 is', needs('agreed-with-the-user')),
  ofSoftware('report on needs', '21 is', analysis('report-with-security-needs')),
  ofSoftware('standards used', '21 is', analysis('standards-named')),
  ofSoftware('threats', '1 is', threats('threat-based-analysis')),
  ofSoftware('model of development', '1 is', threats('development-model')),
  ofSoftware('design written', '321 is', design('scheme-and-specification')),
  ofSoftware(
    'design of each system',
    '321 is',
    design('functional-design', 'non-functional-design'),
  ),
  ofSoftware('security functions', '321 is', [
    ...design('authentication', 'access-control', 'audit', 'security-management'),
  ]),
  ofSoftware('standard for coding', '321 is', coding('coding-standard')),
  ofSoftware('code follows the design', '321 is', coding('follows-the-design')),
  ofSoftware('code checked and mended', '321 is', coding('security-check', 'fixes')),
  ofSoftware('tool seen on site', '21 is', [
    ...proven('configuration-tool', 'ccrc/secure-development/risks-and-roles'),
  ]),
];

const ofAudit = linesOf('security-audit');
const abilitiesAt = (level: 'level-3' | 'level-2' | 'level-1') =>
  partsOf(
    `ccrc/security-audit/audit-abilities/${level}`,
    audit.auditAbilities,
  )(...audit.auditAbilities.parts);
const objectives = partsOf('ccrc/security-audit/audit-objectives/level-1', audit.auditObjectives);
const completeAudits = 'ccrc/security-audit/complete-projects/level-1';

const complete = (count: number) => ({
  list: 'complete',
  rows: Array.from({ length: count }, (_, index) => ({
    rowId: String(index),
    category: 'security-audit',
    state: 'completed',
    signed: '2023-06-30',
    completed: '2026-06-30',
    ...{ contract: true, acceptance: true, invoice: true, receipt: true },
  })),
});

const securityAudit: readonly Line[] = [
  ofAudit('abilities at surveillance only', '3 s', abilitiesAt('level-3')),
  ofAudit('no project at first', '3 i', [
    ...noted(
      'audit-abilities-at-surveillance',
      'ccrc/common/track-record/projects/initial/level-3',
    ),
  ]),
  ofAudit('abilities', '2 is', abilitiesAt('level-2')),
  ofAudit('abilities too', '1 is', abilitiesAt('level-1')),
  ofAudit('three objectives', '1 is', objectives('compliance', 'security', 'performance')),
  ofAudit('three complete projects', '1 i', [
    ...bounded(completeAudits, 'ccrc/projects', [complete(3), complete(2)]),
    ...projectsCounted(completeAudits, 'contract', 'acceptance', 'invoice', 'receipt'),
    ...projectsCounted(completeAudits, 'category', 'signed', 'completed'),
  ]),
];

const ofIntegration = linesOf('security-integration');
const designControl = partsOf(
  'ccrc/security-integration/design-control',
  integration.designControl,
);
const customerNeeds = partsOf(
  'ccrc/security-integration/requirement-analysis',
  integration.requirementAnalysis,
);
const construction = partsOf(
  'ccrc/security-integration/construction-control',
  integration.constructionControl,
);
const work = partsOf('ccrc/security-integration/construction-work', integration.constructionWork);
const manual = partsOf(
  'ccrc/security-integration/construction-manual/level-1',
  integration.constructionManual,
);
const newSystems = partsOf('ccrc/security-integration/new-systems/level-1', integration.newSystems);
const rebuilds = partsOf('ccrc/security-integration/rebuilds/level-1', integration.rebuilds);

const securityIntegration: readonly Line[] = [
  ofIntegration('design: procedure', '321 is', [
    ...designControl('documented', 'approved-and-issued', 'covers-the-clauses'),
  ]),
  ofIntegration('design: own products', '321 is', [
    ...noted('self-developed-products', 'ccrc/security-integration/design-control'),
  ]),
  ofIntegration('needs: report', '21 is', customerNeeds('report', 'customer-needs')),
  ofIntegration('needs: means to invest', '21 is', customerNeeds('investment-capacity')),
  ofIntegration('construction: procedure', '321 is', [
    ...construction('documented', 'approved-and-issued'),
  ]),
  ofIntegration('construction: what it says', '321 is', [
    ...construction('work-content', 'process', 'method', 'templates'),
  ]),
  ofIntegration('construction: records', '321 is', work('implementation-records')),
  ofIntegration('construction: plan to communicate', '321 is', work('communication-plan')),
  ofIntegration('construction: training', '321 is', work('skill-training')),
  ofIntegration('manual', '1 is', manual('manual', 'work-instructions')),
  ofIntegration('new systems', '1 is', newSystems('function', 'performance', 'security')),
  ofIntegration('rebuilds: tests', '1 is', rebuilds('pre-test')),
  ofIntegration('rebuilds: way back', '1 is', rebuilds('rollback-plan')),
  ofIntegration('rebuilds: compatible', '1 is', rebuilds('network', 'system', 'application')),
];

const incident = partsOf('ccrc/incident-response/real-incident', incidentCase);

const weaklyKnown: readonly Line[] = [
  linesOf('incident-response')('a real incident', '321 i', [
    ...incident('real-incident', 'network-or-information-security', 'not-only-preventive'),
  ]),
  linesOf('disaster-recovery')('one of two sub-types', '321 i', [
    ...bounded('ccrc/disaster-recovery/sub-type', subType.id, ['b', 'undecided']),
  ]),
  linesOf('disaster-recovery')('elements of the standard', '321 is', [
    ...noted('seven-resource-elements', 'ccrc/common/technology/a-process'),
  ]),
  linesOf('security-operations')('flow of one firm', '321 is', [
    ...noted('flow-of-one-firm', 'ccrc/common/technology/a-process'),
  ]),
  linesOf('industrial-control')('no clause, another ladder', '321 is', [
    ...noted('another-ladder-of-four-levels', 'ccrc/common/technology/a-process'),
  ]),
];

/** What could be read of the forms of single categories, clause by clause. */
export const categoryClauses: readonly Line[] = [
  ...riskAssessment,
  ...secureDevelopment,
  ...securityAudit,
  ...securityIntegration,
  ...weaklyKnown,
];
