import {
  compliance,
  confidentiality,
  contracts,
  documents,
  engineer,
  finance,
  norm,
  personnel,
  plan,
  premises,
  process,
  projectLead,
  projects,
  projectsCounted,
  securityMeasures,
  securitySystem,
  standing,
  sufficientResources,
  suppliers,
  technicalLead,
  technicalSupport,
} from './ccrc-parts';
import { hinted, judged, noted, version } from './covered-by';
import type { Statement } from './statement';
import { said } from './statement';

const legalPerson = 'ccrc/common/legal/legal-person';
const ageLevel2 = 'ccrc/reported/company-age/level-2';
const initialProject = 'ccrc/common/track-record/projects/initial/level-3';
const surveillanceProject = 'ccrc/common/track-record/projects/surveillance/level-3';

const papersAtEachLevel = [
  'ccrc/reported/project-documents',
  'ccrc/common/track-record/full-evidence-sets/level-2',
  'ccrc/common/track-record/full-evidence-sets/level-1',
] as const;
const paper = (field: 'contract' | 'acceptance' | 'invoice' | 'receipt') =>
  papersAtEachLevel.flatMap((requirement) => projectsCounted(requirement, field));

const article: readonly Statement[] = [
  said(['000.1'], 'legal entity', judged(legalPerson, 'applicant/legal-form')),
  said(['000.2'], 'legal personality of its own', judged(legalPerson, 'applicant/legal-form')),
  said(
    ['000.3'],
    'market regulator as registrar',
    judged(
      'ccrc/reported/registered-with-market-regulator',
      'ccrc/registered-with-market-regulator',
    ),
  ),
  said(
    ['000.4'],
    'lawful to do business',
    judged('ccrc/reported/licence-in-force', 'ccrc/licence-in-force'),
  ),
  said(['000.5'], 'age by level', version('company-age', 'half-a-year-and-three-years')),
  said(
    ['000.6'],
    'level 1: three years old',
    judged('ccrc/reported/company-age/level-1', 'applicant/founding-date'),
  ),
  said(['000.7'], 'level 2: three years old', judged(ageLevel2, 'applicant/founding-date')),
  said(['000.8'], 'level 2: or level 3 for a year', [
    ...judged(ageLevel2, 'ccrc/certificates'),
    ...version('route-to-level-2', 'age-or-certificate'),
  ]),
  said(
    ['000.9'],
    'level 3: half a year old',
    judged('ccrc/reported/company-age/level-3', 'applicant/founding-date'),
  ),
  said(['000.10'], 'enough technical people', version('head-count', 'in-total')),
  said(['000.11'], 'qualified people', version('head-count', 'in-total')),
  said(['000.12'], 'how many, by level', version('head-count', 'in-total')),
  said(
    ['000.13'],
    'level 3: six insured',
    judged('ccrc/reported/social-insurance-total/level-3', 'ccrc/insured-total'),
  ),
  said(['000.14'], 'insured for three months', hinted('ccrc/insured-total')),
  said(
    ['000.15'],
    'level 3: a computing graduate among them',
    judged('ccrc/reported/computing-graduate', 'ccrc/computing-graduates'),
  ),
  said(
    ['000.16'],
    'years since graduation',
    noted('graduated-six-years-ago', 'ccrc/reported/computing-graduate'),
  ),
  said(
    ['000.17'],
    'level 1: thirty insured',
    judged('ccrc/reported/social-insurance-total/level-1', 'ccrc/insured-total'),
  ),
  said(['000.18'], 'level 2: no number', version('head-count', 'in-total')),
  said(
    ['000.19'],
    'recent finished projects at each level',
    papersAtEachLevel.flatMap((requirement) => projectsCounted(requirement, 'completed')),
  ),
  said(['000.20'], 'paper: contract', paper('contract')),
  said(['000.21'], 'paper: acceptance', paper('acceptance')),
  said(['000.22'], 'paper: invoice', paper('invoice')),
  said(['000.23'], 'paper: receipt of the bank', paper('receipt')),
  said(['000.24'], 'further papers', hinted('ccrc/business-records')),
  said(
    ['000.25'],
    'papers show experience and ability',
    judged('ccrc/reported/business-records', 'ccrc/business-records'),
  ),
  said(
    ['000.26'],
    'licence fits the service',
    judged('ccrc/reported/licence-scope', 'ccrc/licence-scope'),
  ),
  said(['000.27'], 'examples of a scope', hinted('ccrc/licence-scope')),
  said(['000.28'], 'security management set up', securitySystem('system')),
  said(['000.29'], 'technical support set up', technicalSupport('technical-support')),
  said(['000.30'], 'policies', securityMeasures('policies')),
  said(['000.31'], 'controls', securityMeasures('control')),
  said(['000.32'], 'training', securityMeasures('training')),
  said(['000.33'], 'enough resources', sufficientResources('resources')),
  said(['000.34'], 'resources keep the service effective', sufficientResources('resources')),
  said(['000.35'], 'reputation', judged('ccrc/reported/reputation', 'ccrc/reputation')),
  said(
    ['000.36'],
    'records of business',
    judged('ccrc/reported/business-records', 'ccrc/business-records'),
  ),
  said(
    ['000.37'],
    'able to serve, and shown',
    judged('ccrc/reported/business-records', 'ccrc/business-records'),
  ),
];

/** The two level-3 texts say the same in another order, except on the occasion of the project. */
const organisation: readonly Statement[] = [
  said(['001.1', '003.1'], 'legal person', judged(legalPerson, 'applicant/legal-form')),
  said(
    ['001.2', '003.2'],
    'registered in the mainland',
    judged(legalPerson, 'applicant/registered-in-mainland'),
  ),
  said(['001.3', '003.3'], 'history', standing('history-clear')),
  said(['001.4', '003.4'], 'ownership', standing('ownership-clear')),
  said(['001.5', '003.5'], 'laws', compliance('follows-laws')),
  said(['001.6', '003.6'], 'standards', compliance('follows-standards')),
  said(['001.7', '003.7'], 'violations', compliance('no-violation-record')),
  said(['001.8', '003.8'], 'credit', compliance('good-credit')),
  said(['001.9', '003.19'], 'normal operation', finance('operates-normally')),
  said(['001.10', '003.20'], 'rules for finance', finance('financial-management-system')),
  said(['001.11', '003.21'], 'funds', finance('funds-the-service')),
  said(['001.12', '003.9'], 'office for the long term', premises('long-term-fixed')),
  said(['001.13', '003.10'], 'office conditions', premises('suitable-conditions')),
  said(['001.14', '003.11'], 'office fits the set-up', premises('fits-organisation')),
  said(['001.15', '003.12'], 'office fits the business', premises('fits-business')),
];

const peopleAndTrackRecord: readonly Statement[] = [
  said(
    ['001.16', '003.22'],
    'experience of the head',
    judged('ccrc/common/people/head-it-management/level-3', 'ccrc/head-experience'),
  ),
  said(['001.17', '003.23'], 'technical lead: ability', technicalLead('ability')),
  said(
    ['001.18', '003.24'],
    'technical lead: for the category',
    judged('ccrc/common/people/technical-lead', 'ccrc/technical-lead'),
  ),
  said(['001.19', '003.25'], 'technical lead: evaluated', technicalLead('evaluated')),
  said(['001.20', '003.26'], 'project lead: ability', projectLead('ability')),
  said(['001.21', '003.27'], 'project lead: examined or evaluated', projectLead('evaluated')),
  said(['001.22', '003.28'], 'engineer: ability', engineer('ability')),
  said(['001.23', '003.29'], 'engineer: examined or evaluated', engineer('evaluated')),
  said(
    ['001.24', '003.13'],
    'four months of service',
    judged('ccrc/common/track-record/time-in-service/level-3', 'ccrc/service-start'),
  ),
  said(['001.25'], 'project signed', projectsCounted(initialProject, 'signed')),
  said(['001.26'], 'project completed', projectsCounted(initialProject, 'completed')),
  said(['001.27'], 'project of the last year', [
    ...judged(initialProject),
    ...version('project-at-initial-level-3', 'one-in-a-year'),
  ]),
  said(['001.28'], 'project of the category', projectsCounted(initialProject, 'category')),
  said(['003.14'], 'project signed', projectsCounted(surveillanceProject, 'signed')),
  said(['003.15'], 'project completed', projectsCounted(surveillanceProject, 'completed')),
  said(['003.16'], 'project of the last year', judged(surveillanceProject)),
  said(['003.17'], 'project asked at surveillance', [
    ...judged(surveillanceProject),
    ...version('project-at-initial-level-3', 'one-in-a-year-at-surveillance'),
  ]),
  said(['003.18'], 'project of the category', projectsCounted(surveillanceProject, 'category')),
];

const management: readonly Statement[] = [
  said(['001.29', '003.34'], 'personnel: written', personnel('documented')),
  said(['001.30', '003.35'], 'personnel: run', personnel('in-operation')),
  said(['001.31', '003.36'], 'personnel: needs', personnel('competence-needs')),
  said(['001.32', '003.37'], 'personnel: duties', personnel('post-duties')),
  said(
    ['001.33', '003.38'],
    'personnel: ability per post',
    personnel('post-technical-requirements'),
  ),
  said(['001.34', '003.39'], 'personnel: evaluation', personnel('evaluated')),
  said(['001.35', '003.40'], 'plan: made', plan('documented')),
  said(['001.36', '003.41'], 'plan: technology', plan('technology')),
  said(['001.37', '003.42'], 'plan: skills', plan('skills')),
  said(['001.38', '003.43'], 'plan: management', plan('management')),
  said(['001.39', '003.44'], 'plan: awareness', plan('awareness')),
  said(['001.40', '003.45'], 'plan: carried out', plan('carried-out')),
  said(['001.41', '003.46'], 'plan: lasting competence', plan('stays-competent')),
  said(['001.42', '003.47'], 'documents: written and run', documents('documented', 'in-operation')),
  said(['001.43', '003.48'], 'documents: organisation', documents('organisation-management')),
  said(['001.44', '003.49'], 'documents: service', documents('service-process-management')),
  said(['001.45', '003.50'], 'documents: quality', documents('quality-management')),
  said(['001.46', '003.51'], 'documents: creation', documents('creation')),
  said(['001.47', '003.52'], 'documents: distribution', documents('distribution')),
  said(['001.48', '003.53'], 'documents: storage', documents('storage')),
  said(['001.49', '003.54'], 'documents: transmission', documents('transmission')),
  said(['001.50', '003.55'], 'documents: delivery', documents('use-delivery')),
  said(['001.51', '003.56'], 'documents: internal use', documents('use-internal')),
  said(['001.52', '003.57'], 'documents: disposal', documents('disposal')),
  said(['001.53', '003.58'], 'projects: written and run', projects('documented', 'in-operation')),
  said(['001.54', '003.59'], 'projects: organisation', projects('organisation')),
  said(['001.55', '003.60'], 'projects: planning', projects('planning')),
  said(['001.56', '003.61'], 'projects: implementation', projects('implementation')),
  said(['001.57', '003.62'], 'projects: risks', projects('risk-control')),
  said(['001.58', '003.63'], 'projects: delivery', projects('delivery')),
  said(['001.59', '003.64'], 'projects: risk records', projects('risk-records')),
  said(
    ['001.60', '003.65'],
    'confidentiality: written and run',
    confidentiality('documented', 'in-operation'),
  ),
  said(['001.61', '003.66'], 'confidentiality: duties', confidentiality('post-duties')),
  said(['001.62', '003.67'], 'confidentiality: agreements', confidentiality('agreements-signed')),
  said(['001.63', '003.68'], 'confidentiality: education', confidentiality('education')),
  said(['001.64', '003.69'], 'suppliers: written and run', suppliers('documented', 'in-operation')),
  said(['001.65', '003.70'], 'suppliers: security', suppliers('suppliers-meet-requirements')),
  said(
    ['001.66', '003.71'],
    'suppliers: three categories only',
    judged('ccrc/common/management/f-suppliers'),
  ),
  said(['001.67', '003.72'], 'contracts: written', contracts('documented')),
  said(['001.68', '003.73'], 'contracts: template', contracts('one-template')),
  said(['001.69', '003.74'], 'contracts: kept', contracts('performed-to-contract')),
  said(['001.70', '003.75'], 'contracts: sensitive data', contracts('sensitive-information')),
  said(['001.71', '003.76'], 'contracts: property rights', contracts('intellectual-property')),
  said(['001.72', '003.77'], 'contracts: staff informed', contracts('staff-know-requirements')),
];

const technology: readonly Statement[] = [
  said(['001.73', '003.30'], 'process: written', process('documented')),
  said(['001.74', '003.31'], 'process: followed', process('followed')),
  said(['001.75', '003.32'], 'norm: written', norm('documented')),
  said(['001.76', '003.33'], 'norm: followed', norm('followed')),
];

/** Every statement of the three CCRC texts that ask for something, and where the product covers it. */
export const ccrcStatements: readonly Statement[] = [
  ...article,
  ...organisation,
  ...peopleAndTrackRecord,
  ...management,
  ...technology,
];
