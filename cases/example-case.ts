import type { CaseFile } from './case-file';
import { newCase } from './case-file';

/**
 * The case of an invented company as of late 2026: risk assessment at level 3 is within reach,
 * security integration at level 2 is not yet, and incident response has only just begun.
 *
 * @param organisation what the company is called, in the reader's language
 */
export const exampleCase = (organisation: string): CaseFile => ({
  ...newCase('example'),
  header: { organisation, creditCode: '91000000EXAMPLE03X', date: '2026-11-20' },
  targets: [
    'ccrc/risk-assessment/level-3/initial',
    'ccrc/security-integration/level-2/initial',
    'ccrc/incident-response/level-3/initial',
  ],
  answers: {
    case: {
      ...organisationAnswers,
      ...managementAnswers,
      'ccrc/head-experience': { since: '2019-03' },
      'ccrc/insured-total': 18,
      'ccrc/computing-graduates': 6,
      'ccrc/people': { list: 'open', rows: people },
      'ccrc/projects': { list: 'complete', rows: projects },
      'ccrc/certificates': { list: 'complete', rows: certificates },
    },
    category: {
      'risk-assessment': riskAssessment,
      'security-integration': securityIntegration,
      'incident-response': incidentResponse,
    },
  },
  evidence,
});

const notKnown = { unknown: true } as const;

const organisationAnswers = {
  'applicant/legal-form': 'enterprise',
  'applicant/registered-in-mainland': 'yes',
  'applicant/founding-date': '2021-06-18',
  'ccrc/legal-standing': 'all',
  'ccrc/compliance': 'all',
  'ccrc/registered-with-market-regulator': 'yes',
  'ccrc/licence-in-force': 'yes',
  'ccrc/reputation': 'no-objection',
  'ccrc/business-records': 'yes',
  'ccrc/finance': 'all',
  'ccrc/premises': 'all',
} as const;

const managementAnswers = {
  'ccrc/management/personnel': 'all',
  'ccrc/management/capacity-plan': 'all',
  'ccrc/management/documents': 'all',
  'ccrc/management/projects': 'all',
  'ccrc/management/confidentiality': 'all',
  'ccrc/management/suppliers': {
    documented: true,
    'approved-and-issued': true,
    'suppliers-meet-requirements': false,
  },
  'ccrc/management/contracts': 'all',
  'ccrc/procedures-since': '2026-07-01',
  'ccrc/security-management': 'all',
  'ccrc/iso-9001-documents': 'yes',
  'ccrc/iso-27001-documents': 'no',
  'ccrc/iso-20000-documents': notKnown,
} as const;

const riskAssessment = {
  'ccrc/service-start': { since: '2024-02-26' },
  'ccrc/licence-scope': 'corresponds',
  'ccrc/technical-lead': 'all',
  'ccrc/project-lead': 'all',
  'ccrc/project-engineer': 'all',
  'ccrc/insured-in-category': 2,
  'ccrc/process': 'all',
  'ccrc/norm': 'all',
  'ccrc/risk-assessment/vulnerability-layers': { management: true, technical: true },
  'ccrc/risk-assessment/vulnerability-capability': { track: true, verify: true, discover: false },
  'ccrc/risk-assessment/assessment-plan': 'all',
} as const;

const securityIntegration = {
  'ccrc/service-start': { since: '2024-03' },
  'ccrc/licence-scope': 'corresponds',
  'ccrc/technical-lead': 'all',
  'ccrc/project-lead': { ability: true, evaluated: false },
  'ccrc/project-engineer': { ability: true },
  'ccrc/insured-in-category': 8,
  'ccrc/process': 'all',
  'ccrc/norm': { documented: true, followed: false },
  'ccrc/security-tools': 'yes',
  'ccrc/test-environment': notKnown,
  'ccrc/security-integration/requirement-analysis': 'all',
  'ccrc/security-integration/design-control': 'all',
  'ccrc/security-integration/construction-control': {
    documented: true,
    'approved-and-issued': true,
    'work-content': true,
    process: true,
    method: true,
    templates: false,
  },
  'ccrc/security-integration/construction-work': 'all',
} as const;

const incidentResponse = {
  'ccrc/service-start': { since: '2026-09' },
  'ccrc/licence-scope': notKnown,
  'ccrc/technical-lead': 'all',
  'ccrc/project-lead': 'all',
  'ccrc/project-engineer': 'none',
  'ccrc/insured-in-category': 3,
  'ccrc/process': { documented: true, followed: false },
  'ccrc/norm': { documented: true, followed: false },
  'ccrc/incident-response/incident-case': 'none',
} as const;

const people = [
  {
    rowId: 'person-1',
    category: 'risk-assessment',
    role: 'technical-lead',
    name: 'A. A.',
    shownBy: 'cisaw',
    certificate: 'X-0001',
    expires: '2028-05-31',
  },
  {
    rowId: 'person-2',
    category: 'security-integration',
    role: 'technical-lead',
    name: 'B. B.',
    shownBy: 'evaluation',
  },
] as const;

const papers = { contract: true, acceptance: true, invoice: true, receipt: true } as const;
const integration = { category: 'security-integration', state: 'completed', ...papers } as const;

const projects = [
  {
    rowId: 'project-1',
    category: 'risk-assessment',
    name: 'P-2025-07',
    state: 'completed',
    signed: '2025-12-08',
    completed: '2026-03-20',
    ...papers,
  },
  {
    rowId: 'project-2',
    category: 'risk-assessment',
    name: 'P-2026-02',
    state: 'completed',
    signed: '2026-04-15',
    completed: '2026-08-28',
    ...papers,
    receipt: false,
  },
  {
    rowId: 'project-3',
    ...integration,
    name: 'P-2024-01',
    signed: '2024-03-11',
    completed: '2024-09-30',
  },
  {
    rowId: 'project-4',
    ...integration,
    name: 'P-2024-05',
    signed: '2024-10-09',
    completed: '2025-04-25',
  },
  {
    rowId: 'project-5',
    ...integration,
    name: 'P-2025-03',
    signed: '2025-06-03',
    completed: '2025-12',
    invoice: false,
  },
  {
    rowId: 'project-6',
    category: 'security-integration',
    name: 'P-2025-09',
    state: 'stopped',
    signed: '2025-11-17',
    contract: true,
  },
  {
    rowId: 'project-7',
    category: 'security-integration',
    name: 'P-2026-04',
    state: 'under-way',
    signed: '2026-05-22',
    expected: '2027-02-28',
    contract: true,
  },
] as const;

const evidence = {
  'business-licence': {
    status: 'have',
    particulars: { number: '91000000EXAMPLE03X', from: '2021-06-18' },
  },
  'title-deed-or-lease': { status: 'have' },
  'social-insurance-record': { status: 'in-preparation' },
  'first-service-contract': { status: 'have', particulars: { from: '2024-02-26' } },
  'supplier-evaluations': { status: 'missing' },
} as const;

const certificates = [
  {
    rowId: 'certificate-1',
    category: 'security-integration',
    level: 'level-3',
    number: 'EXAMPLE-0001',
    issued: '2026-01-16',
    expires: '2029-01-15',
    suspended: false,
  },
] as const;
