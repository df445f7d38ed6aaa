import type { CaseFile } from '@/cases';
import { newCase } from '@/cases';
import type { Answer, Answers, Asked } from '@/rules';
import { answerTo } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';

/** What a company would answer to a question; nothing where it would pass over it. */
export type Company = (asked: Asked) => Answer | undefined;

export const riskAssessmentLevel3 = 'ccrc/risk-assessment/level-3/initial';

export const riskAssessmentLevel2 = 'ccrc/risk-assessment/level-2/initial';

export const overallIntegrationB = 'secrecy/overall-integration/grade-b/initial';

/** Meets everything that overall integration asks for at grade B. */
export const qualifyingForSecrecy: Answers = {
  case: {
    'applicant/legal-form': 'enterprise',
    'applicant/registered-in-mainland': 'yes',
    'applicant/founding-date': '2015-06-01',
    'secrecy/criminal-record': 'none',
    'secrecy/revocation': 'never',
    'secrecy/not-dishonest': 'all',
    'secrecy/chinese-nationality': 'all',
    'secrecy/no-foreign-residence-right': 'all',
    'secrecy/no-foreign-marriage': 'all',
    'secrecy/false-material': 'never',
    'secrecy/fraud-withdrawal': 'never',
    'secrecy/direct-foreign-share': 0,
    'secrecy/indirect-foreign-share': 0,
    'secrecy/listing-status': 'not-listed',
    'secrecy/paid-in-cash': 12_000_000,
    'secrecy/integration-income': 61_500_000,
    'secrecy/integration-projects': {
      list: 'complete',
      rows: [
        {
          rowId: 'large',
          name: 'P-01',
          state: 'completed',
          completed: '2025-05-30',
          amount: 5_000_000,
        },
      ],
    },
    'secrecy/integration-staff': 92,
    'secrecy/integration-staff-insured': 70,
    'secrecy/senior-staff': 3,
    'secrecy/senior-staff-insured': 2,
    'secrecy/premises-area': 60,
    'secrecy/premises-tenure': 'leased',
    'secrecy/lease-start': '2025-01-01',
    'secrecy/lease-end': '2027-12-31',
    'secrecy/premises-quality': 'all',
    'secrecy/leading-group': 'set-up',
    'secrecy/leading-group-grade-b': 'all',
    'secrecy/leader-in-charge': 'named',
    'secrecy/secrecy-body': 'body',
    'secrecy/secrecy-office': 'all',
    'secrecy/full-time-managers': 1,
    'secrecy/managers-trained': 'yes',
    'secrecy/responsibilities': 'all',
    'secrecy/rules': 'complete',
    'secrecy/system-records': 'yes',
    'secrecy/document-families': 'all',
    'secrecy/staff-education': 'all',
    'secrecy/publicity-and-education': 'all',
    'secrecy/personnel-management': 'yes',
    'secrecy/personnel-stages': 'all',
    'secrecy/state-rules': 'all',
    'secrecy/classified-devices': 'all',
    'secrecy/funds': 'yes',
  },
  category: {},
};

/** Was founded too late, has foreign owners, and its people and premises fall short. */
export const notQualifyingForSecrecy: Answers = {
  case: {
    ...qualifyingForSecrecy.case,
    'applicant/founding-date': '2024-03-01',
    'secrecy/revocation': { on: '2025-02' },
    'secrecy/no-foreign-marriage': { 'legal-representative': true, directors: false },
    'secrecy/direct-foreign-share': 12.5,
    'secrecy/paid-in-cash': 9_999_999,
    'secrecy/integration-staff': 79,
    'secrecy/lease-end': '2027-12-30',
    'secrecy/leading-group': 'not-set-up',
  },
  category: {},
};

/** What those answers fail to meet, whatever the reading. */
export const gapsOfNotQualifyingForSecrecy = [
  'secrecy/eligibility/three-years',
  'secrecy/eligibility/no-revocation',
  'secrecy/eligibility/persons/no-foreign-marriage',
  'secrecy/ownership/no-direct-foreign-capital',
  'secrecy/numbers/overall-integration/grade-b/paid-in-cash-capital',
  'secrecy/numbers/overall-integration/grade-b/staff',
  'secrecy/numbers/overall-integration/premises-tenure',
  'secrecy/organisation/leading-group/grade-b',
] as const;

/** All 24 targets of initial certification. */
export const everyTarget = ccrc.categories.flatMap((category) =>
  ccrc.levels.map((level) => `ccrc/${category}/${level}/initial`),
);

const papers = { contract: true, acceptance: true, invoice: true, receipt: true } as const;

/** A project within the last year, as level 3 asks for. */
export const recentProject = {
  rowId: 'recent-project',
  category: 'risk-assessment',
  name: 'P-2026-01',
  customer: 'A Bank',
  state: 'completed',
  signed: '2026-03-02',
  completed: '2026-08-28',
  ...papers,
} as const;

/** Meets everything that is asked for at level 3. */
export const qualifying: Answers = {
  case: {
    'applicant/legal-form': 'enterprise',
    'applicant/registered-in-mainland': 'yes',
    'applicant/founding-date': '2020-03-16',
    'ccrc/legal-standing': 'all',
    'ccrc/compliance': 'all',
    'ccrc/registered-with-market-regulator': 'yes',
    'ccrc/licence-in-force': 'yes',
    'ccrc/reputation': 'no-objection',
    'ccrc/business-records': 'yes',
    'ccrc/finance': 'all',
    'ccrc/premises': 'all',
    'ccrc/head-experience': { since: '2015-01' },
    'ccrc/people': {
      list: 'complete',
      rows: [
        {
          rowId: 'lead',
          category: 'risk-assessment',
          role: 'technical-lead',
          name: 'Z. S.',
          shownBy: 'cisaw',
          certificate: 'X-0001',
          expires: '2028-05-31',
        },
      ],
    },
    'ccrc/insured-total': 40,
    'ccrc/computing-graduates': 6,
    'ccrc/projects': { list: 'complete', rows: [recentProject] },
    'ccrc/certificates': { list: 'none', rows: [] },
    'ccrc/management/personnel': 'all',
    'ccrc/management/capacity-plan': 'all',
    'ccrc/management/documents': 'all',
    'ccrc/management/projects': 'all',
    'ccrc/management/confidentiality': 'all',
    'ccrc/management/suppliers': 'all',
    'ccrc/management/contracts': 'all',
    'ccrc/procedures-since': '2024-01-01',
    'ccrc/security-management': 'all',
    'ccrc/iso-9001-documents': 'yes',
    'ccrc/iso-27001-documents': 'yes',
    'ccrc/iso-20000-documents': 'no',
  },
  category: {
    'risk-assessment': {
      'ccrc/service-start': { since: '2020-06-01' },
      'ccrc/licence-scope': 'corresponds',
      'ccrc/technical-lead': 'all',
      'ccrc/project-lead': 'all',
      'ccrc/project-engineer': 'all',
      'ccrc/insured-in-category': 12,
      'ccrc/process': 'all',
      'ccrc/norm': 'all',
      'ccrc/security-tools': 'yes',
      'ccrc/test-environment': 'yes',
      'ccrc/risk-assessment/vulnerability-layers': 'all',
      'ccrc/risk-assessment/vulnerability-capability': 'all',
      'ccrc/risk-assessment/assessment-plan': 'all',
    },
  },
};

/** Is young, has no project, and has its house in order only in part. */
export const notQualifying: Answers = {
  case: {
    ...qualifying.case,
    'applicant/founding-date': '2026-09-20',
    'ccrc/finance': { 'operates-normally': true, 'financial-management-system': false },
    'ccrc/premises': 'none',
    'ccrc/head-experience': { months: 14 },
    'ccrc/people': { list: 'none', rows: [] },
    'ccrc/insured-total': 4,
    'ccrc/projects': { list: 'none', rows: [] },
    'ccrc/management/documents': 'none',
  },
  category: {
    'risk-assessment': {
      ...qualifying.category['risk-assessment'],
      'ccrc/service-start': { since: '2026-10-08' },
      'ccrc/technical-lead': { ability: true, evaluated: false },
      'ccrc/norm': 'none',
    },
  },
};

/** What each of the answers above fails to meet, whatever the reading. */
export const gapsOfNotQualifying = [
  'ccrc/common/finance',
  'ccrc/common/premises',
  'ccrc/common/people/head-it-management/level-3',
  'ccrc/common/people/technical-lead',
  'ccrc/common/track-record/time-in-service/level-3',
  'ccrc/common/management/c-documents',
  'ccrc/common/technology/b-norm',
] as const;

/** A company that answers from a sheet of answers. */
export const answering =
  (answers: Answers): Company =>
  (asked) =>
    answerTo(answers, asked);

/** A company that does not know anything; a list that it knows nothing of stays as it is. */
export const notKnowing: Company = ({ question }) =>
  question.kind === 'rows' ? undefined : { unknown: true };

/** A case file, ready to be opened. */
export const caseFile = (changes: Partial<CaseFile> & { readonly id: string }): CaseFile => ({
  ...newCase(changes.id),
  targets: [riskAssessmentLevel3],
  ...changes,
});

/** A case of all 24 targets in which everything is said that risk assessment at level 3 asks for. */
export const manyTargets = (id: string): CaseFile =>
  caseFile({
    id,
    targets: everyTarget,
    header: { organisation: 'Cheng An Network Technology' },
    answers: {
      case: qualifying.case,
      category: Object.fromEntries(
        ccrc.categories.map((category, index) => [
          category,
          index < 6
            ? qualifying.category['risk-assessment']!
            : { 'ccrc/service-start': 'not-provided' },
        ]),
      ),
    },
  });

/**
 * Ready for level 2 once its premises are mended and time has passed: a certificate opens the short
 * route on 2027-02-01, a sixth project is planned for 2027-01-20, and the first leaves on 2027-02-26.
 */
export const waitingForLevel2 = (targets: CaseFile['targets']): CaseFile =>
  caseFile({
    id: 'waiting',
    targets,
    answers: {
      case: {
        ...qualifying.case,
        'ccrc/premises': {
          ...{ 'long-term-fixed': true, 'suitable-conditions': false },
          ...{ 'fits-organisation': true, 'fits-business': true },
        },
        'ccrc/projects': {
          list: 'complete',
          rows: [
            ...['2024-02', '2024-05', '2024-11', '2025-04', '2026-03'].map((month, index) => ({
              ...{ rowId: `p${String(index)}`, category: 'risk-assessment', state: 'completed' },
              ...{ name: `P-${month}`, signed: `${month}-10`, completed: `${month}-25` },
            })),
            {
              ...{ rowId: 'plan', category: 'risk-assessment', state: 'under-way', name: 'P-new' },
              ...{ signed: '2026-07-15', expected: '2027-01-20' },
            },
          ],
        },
        'ccrc/certificates': {
          list: 'complete',
          rows: [
            {
              ...{ rowId: 'c', category: 'risk-assessment', level: 'level-3', suspended: false },
              ...{ issued: '2026-02-01', expires: '2029-01-31' },
            },
          ],
        },
      },
      category: {
        'risk-assessment': {
          ...qualifying.category['risk-assessment']!,
          'ccrc/service-start': { since: '2025-01-10' },
        },
      },
    },
  });
