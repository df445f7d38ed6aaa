import type { Level } from '@/rules/schemes/ccrc';
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
import type { CoveredBy, JudgedBy } from './covered-by';
import { bounded, judged, noted, superseded, version } from './covered-by';
import type { Line } from './line';

type LineId = `ccrc/${'common' | 'reported' | 'superseded-2015'}/${string}`;

/** `321 is` is every level, initial and surveillance; `suppliers` the categories that use them. */
type Where = `${'321' | '21' | '3' | '2' | '1'} ${'is' | 'i' | 's'}${'' | ' suppliers'}`;

function line(id: LineId, where: Where, by: readonly CoveredBy[]): Line {
  const [levels = '', occasions = '', categories] = where.split(' ');
  return {
    ids: [id],
    scheme: 'ccrc',
    levels: [...levels].map((level) => `level-${level}` as Level),
    occasions: [...occasions].map((one) => (one === 'i' ? 'initial' : 'surveillance')),
    categories:
      categories === 'suppliers'
        ? ['security-integration', 'security-operations', 'disaster-recovery']
        : 'all',
    by,
  };
}

const papers = ['contract', 'acceptance', 'invoice', 'receipt'] as const;

const organisation: readonly Line[] = [
  line(
    'ccrc/common/legal/independent-legal-person',
    '321 is',
    judged(
      'ccrc/common/legal/legal-person',
      'applicant/legal-form',
      'applicant/registered-in-mainland',
      'ccrc/department-approval',
    ),
  ),
  line('ccrc/common/legal/history-clear', '321 is', standing('history-clear')),
  line('ccrc/common/legal/ownership-clear', '321 is', standing('ownership-clear')),
  line('ccrc/common/legal/follows-laws-and-regulations', '321 is', compliance('follows-laws')),
  line('ccrc/common/legal/follows-standards', '321 is', compliance('follows-standards')),
  line('ccrc/common/legal/no-violation-record', '321 is', compliance('no-violation-record')),
  line('ccrc/common/legal/good-credit', '321 is', compliance('good-credit')),
  line('ccrc/common/finance/operates-normally', '321 i', finance('operates-normally')),
  line(
    'ccrc/common/finance/financial-management-system',
    '321 i',
    finance('financial-management-system'),
  ),
  line('ccrc/common/finance/funds-the-service', '321 i', finance('funds-the-service')),
  line('ccrc/common/premises/long-term-fixed', '321 is', premises('long-term-fixed')),
  line('ccrc/common/premises/suitable-conditions', '321 is', premises('suitable-conditions')),
  line(
    'ccrc/common/premises/fits-organisation-and-business',
    '321 is',
    premises('fits-organisation', 'fits-business'),
  ),
];

const people: readonly Line[] = [
  line(
    'ccrc/common/people/head-it-management/level-3',
    '3 is',
    judged('ccrc/common/people/head-it-management/level-3', 'ccrc/head-experience'),
  ),
  line(
    'ccrc/common/people/head-it-management/level-2',
    '2 is',
    judged('ccrc/common/people/head-it-management/level-2', 'ccrc/head-experience'),
  ),
  line(
    'ccrc/common/people/head-it-management/level-1',
    '1 is',
    judged('ccrc/common/people/head-it-management/level-1', 'ccrc/head-experience'),
  ),
  line('ccrc/common/people/technical-lead/ability', '321 is', technicalLead('ability')),
  line('ccrc/common/people/technical-lead/evaluated', '321 is', technicalLead('evaluated')),
  line('ccrc/common/people/project-lead/ability', '321 is', projectLead('ability')),
  line('ccrc/common/people/project-lead/evaluated', '321 is', projectLead('evaluated')),
  line('ccrc/common/people/project-engineer/ability', '321 is', engineer('ability')),
  line('ccrc/common/people/project-engineer/evaluated', '321 is', engineer('evaluated')),
];

const certificate = (level: Level, issued: string, expires: string) => ({
  list: 'complete',
  rows: [
    {
      ...{ rowId: 'one', category: 'security-integration', level, issued, expires },
      suspended: false,
    },
  ],
});

/** Valid on the day is enough, however short it has been held. */
const holdsCertificate = (level: Level): JudgedBy[] =>
  bounded(`ccrc/common/track-record/holds-certificate/${level}`, 'ccrc/certificates', [
    certificate(level, '2026-06-30', '2026-06-30'),
    certificate(level, '2023-06-30', '2026-06-29'),
  ]);

const trackRecord: readonly Line[] = [
  line(
    'ccrc/common/track-record/time-in-service/level-3',
    '3 is',
    judged(
      'ccrc/common/track-record/time-in-service/level-3',
      'ccrc/service-start',
      'applicant/founding-date',
    ),
  ),
  line(
    'ccrc/common/track-record/time-in-service/level-2',
    '2 is',
    judged(
      'ccrc/common/track-record/time-in-service/level-2',
      'ccrc/service-start',
      'applicant/founding-date',
      'ccrc/certificates',
    ),
  ),
  line(
    'ccrc/common/track-record/time-in-service/level-1',
    '1 is',
    judged(
      'ccrc/common/track-record/time-in-service/level-1',
      'ccrc/service-start',
      'applicant/founding-date',
      'ccrc/certificates',
    ),
  ),
  line(
    'ccrc/common/track-record/level-2-certificate-for-level-1',
    '1 i',
    judged('ccrc/common/track-record/level-2-certificate-for-level-1', 'ccrc/certificates'),
  ),
  line(
    'ccrc/common/track-record/projects/initial/level-3',
    '3 i',
    projectsCounted(
      'ccrc/common/track-record/projects/initial/level-3',
      'category',
      'signed',
      'completed',
    ),
  ),
  line(
    'ccrc/common/track-record/projects/initial/level-2',
    '2 i',
    projectsCounted(
      'ccrc/common/track-record/projects/initial/level-2',
      'category',
      'signed',
      'completed',
    ),
  ),
  line(
    'ccrc/common/track-record/projects/initial/level-1',
    '1 i',
    projectsCounted(
      'ccrc/common/track-record/projects/initial/level-1',
      'category',
      'signed',
      'completed',
    ),
  ),
  line(
    'ccrc/common/track-record/projects/surveillance/level-3',
    '3 s',
    projectsCounted(
      'ccrc/common/track-record/projects/surveillance/level-3',
      'category',
      'signed',
      'completed',
    ),
  ),
  line(
    'ccrc/common/track-record/projects/surveillance/level-2',
    '2 s',
    projectsCounted(
      'ccrc/common/track-record/projects/surveillance/level-2',
      'category',
      'signed',
      'completed',
    ),
  ),
  line(
    'ccrc/common/track-record/projects/surveillance/level-1',
    '1 s',
    projectsCounted(
      'ccrc/common/track-record/projects/surveillance/level-1',
      'category',
      'signed',
      'completed',
    ),
  ),
  line('ccrc/common/track-record/holds-certificate', '321 s', [
    ...holdsCertificate('level-3'),
    ...holdsCertificate('level-2'),
    ...holdsCertificate('level-1'),
  ]),
  line(
    'ccrc/common/track-record/full-evidence-sets/level-2',
    '2 i',
    projectsCounted('ccrc/common/track-record/full-evidence-sets/level-2', ...papers),
  ),
  line(
    'ccrc/common/track-record/full-evidence-sets/level-1',
    '1 i',
    (
      [
        'ccrc/common/track-record/full-evidence-sets/level-1',
        'ccrc/security-audit/complete-projects/level-1',
      ] as const
    ).flatMap((requirement) => projectsCounted(requirement, ...papers)),
  ),
];

const management: readonly Line[] = [
  line('ccrc/common/management/a-personnel/documented', '321 is', personnel('documented')),
  line(
    'ccrc/common/management/a-personnel/approved-and-issued',
    '321 is',
    personnel('approved-and-issued'),
  ),
  line(
    'ccrc/common/management/a-personnel/competence-needs',
    '321 is',
    personnel('competence-needs'),
  ),
  line('ccrc/common/management/a-personnel/post-duties', '321 is', personnel('post-duties')),
  line(
    'ccrc/common/management/a-personnel/post-technical-requirements',
    '321 is',
    personnel('post-technical-requirements'),
  ),
  line('ccrc/common/management/a-personnel/evaluated', '321 is', personnel('evaluated')),
  line('ccrc/common/management/a-personnel/in-operation', '321 is', personnel('in-operation')),
  line('ccrc/common/management/b-capacity-plan/documented', '321 is', plan('documented')),
  line(
    'ccrc/common/management/b-capacity-plan/approved-and-issued',
    '321 is',
    plan('approved-and-issued'),
  ),
  line('ccrc/common/management/b-capacity-plan/technology', '321 is', plan('technology')),
  line('ccrc/common/management/b-capacity-plan/skills', '321 is', plan('skills')),
  line('ccrc/common/management/b-capacity-plan/management', '321 is', plan('management')),
  line('ccrc/common/management/b-capacity-plan/awareness', '321 is', plan('awareness')),
  line('ccrc/common/management/b-capacity-plan/carried-out', '321 is', plan('carried-out')),
  line('ccrc/common/management/b-capacity-plan/stays-competent', '321 is', plan('stays-competent')),
  line('ccrc/common/management/c-documents/documented', '321 is', documents('documented')),
  line(
    'ccrc/common/management/c-documents/approved-and-issued',
    '321 is',
    documents('approved-and-issued'),
  ),
  line(
    'ccrc/common/management/c-documents/organisation-management',
    '321 is',
    documents('organisation-management'),
  ),
  line(
    'ccrc/common/management/c-documents/service-process-management',
    '321 is',
    documents('service-process-management'),
  ),
  line(
    'ccrc/common/management/c-documents/quality-management',
    '321 is',
    documents('quality-management'),
  ),
  line('ccrc/common/management/c-documents/creation', '321 is', documents('creation')),
  line('ccrc/common/management/c-documents/distribution', '321 is', documents('distribution')),
  line('ccrc/common/management/c-documents/storage', '321 is', documents('storage')),
  line('ccrc/common/management/c-documents/transmission', '321 is', documents('transmission')),
  line('ccrc/common/management/c-documents/use-delivery', '321 is', documents('use-delivery')),
  line('ccrc/common/management/c-documents/use-internal', '321 is', documents('use-internal')),
  line('ccrc/common/management/c-documents/disposal', '321 is', documents('disposal')),
  line('ccrc/common/management/c-documents/in-operation', '321 is', documents('in-operation')),
  line('ccrc/common/management/d-projects/documented', '321 is', projects('documented')),
  line(
    'ccrc/common/management/d-projects/approved-and-issued',
    '321 is',
    projects('approved-and-issued'),
  ),
  line('ccrc/common/management/d-projects/organisation', '321 is', projects('organisation')),
  line('ccrc/common/management/d-projects/planning', '321 is', projects('planning')),
  line('ccrc/common/management/d-projects/implementation', '321 is', projects('implementation')),
  line('ccrc/common/management/d-projects/risk-control', '321 is', projects('risk-control')),
  line('ccrc/common/management/d-projects/delivery', '321 is', projects('delivery')),
  line('ccrc/common/management/d-projects/risk-records', '321 is', projects('risk-records')),
  line('ccrc/common/management/d-projects/in-operation', '321 is', projects('in-operation')),
  line(
    'ccrc/common/management/e-confidentiality/documented',
    '321 is',
    confidentiality('documented'),
  ),
  line(
    'ccrc/common/management/e-confidentiality/approved-and-issued',
    '321 is',
    confidentiality('approved-and-issued'),
  ),
  line(
    'ccrc/common/management/e-confidentiality/post-duties',
    '321 is',
    confidentiality('post-duties'),
  ),
  line(
    'ccrc/common/management/e-confidentiality/agreements-signed',
    '321 is',
    confidentiality('agreements-signed'),
  ),
  line(
    'ccrc/common/management/e-confidentiality/education',
    '321 is',
    confidentiality('education'),
  ),
  line(
    'ccrc/common/management/e-confidentiality/in-operation',
    '321 is',
    confidentiality('in-operation'),
  ),
  line(
    'ccrc/common/management/f-suppliers/documented',
    '321 is suppliers',
    suppliers('documented'),
  ),
  line(
    'ccrc/common/management/f-suppliers/approved-and-issued',
    '321 is suppliers',
    suppliers('approved-and-issued'),
  ),
  line(
    'ccrc/common/management/f-suppliers/suppliers-meet-requirements',
    '321 is suppliers',
    suppliers('suppliers-meet-requirements'),
  ),
  line(
    'ccrc/common/management/f-suppliers/in-operation',
    '321 is suppliers',
    suppliers('in-operation'),
  ),
  line('ccrc/common/management/g-contracts/documented', '321 is', contracts('documented')),
  line(
    'ccrc/common/management/g-contracts/approved-and-issued',
    '321 is',
    contracts('approved-and-issued'),
  ),
  line('ccrc/common/management/g-contracts/one-template', '321 is', contracts('one-template')),
  line(
    'ccrc/common/management/g-contracts/performed-to-contract',
    '321 is',
    contracts('performed-to-contract'),
  ),
  line(
    'ccrc/common/management/g-contracts/sensitive-information',
    '321 is',
    contracts('sensitive-information'),
  ),
  line(
    'ccrc/common/management/g-contracts/intellectual-property',
    '321 is',
    contracts('intellectual-property'),
  ),
  line(
    'ccrc/common/management/g-contracts/staff-know-requirements',
    '321 is',
    contracts('staff-know-requirements'),
  ),
];

const technology: readonly Line[] = [
  line('ccrc/common/technology/a-process/documented', '321 is', process('documented')),
  line('ccrc/common/technology/a-process/followed', '321 is', process('followed')),
  line('ccrc/common/technology/b-norm/documented', '321 is', norm('documented')),
  line('ccrc/common/technology/b-norm/followed', '321 is', norm('followed')),
  line(
    'ccrc/common/tools/security-tools',
    '21 is',
    judged('ccrc/common/tools/security-tools', 'ccrc/security-tools'),
  ),
  line(
    'ccrc/common/tools/test-environment',
    '21 is',
    judged('ccrc/common/tools/test-environment', 'ccrc/test-environment'),
  ),
  line(
    'ccrc/common/systems/iso-9001-documents',
    '21 is',
    judged('ccrc/common/systems/iso-9001-documents', 'ccrc/iso-9001-documents'),
  ),
  line(
    'ccrc/common/systems/iso-27001-or-20000-documents',
    '21 is',
    judged(
      'ccrc/common/systems/iso-27001-or-20000-documents',
      'ccrc/iso-27001-documents',
      'ccrc/iso-20000-documents',
    ),
  ),
];

const reported: readonly Line[] = [
  line(
    'ccrc/reported/time-in-service-six-months',
    '3 i',
    version('months-in-service', 'six-months'),
  ),
  line(
    'ccrc/reported/procedures-run-six-months',
    '2 i',
    judged('ccrc/reported/procedures-run-six-months', 'ccrc/procedures-since'),
  ),
  line(
    'ccrc/reported/registered-with-market-regulator',
    '321 i',
    judged(
      'ccrc/reported/registered-with-market-regulator',
      'ccrc/registered-with-market-regulator',
    ),
  ),
  line(
    'ccrc/reported/licence-in-force',
    '321 i',
    judged('ccrc/reported/licence-in-force', 'ccrc/licence-in-force'),
  ),
  line('ccrc/reported/company-age/level-3', '3 i', [
    ...judged('ccrc/reported/company-age/level-3', 'applicant/founding-date'),
    ...version('company-age', 'one-year'),
  ]),
  line(
    'ccrc/reported/company-age/level-2',
    '2 i',
    judged('ccrc/reported/company-age/level-2', 'applicant/founding-date', 'ccrc/certificates'),
  ),
  line(
    'ccrc/reported/company-age/level-1',
    '1 i',
    judged('ccrc/reported/company-age/level-1', 'applicant/founding-date'),
  ),
  line(
    'ccrc/reported/social-insurance-total/level-3',
    '3 i',
    judged('ccrc/reported/social-insurance-total/level-3', 'ccrc/insured-total'),
  ),
  line(
    'ccrc/reported/social-insurance-total/level-1',
    '1 i',
    judged('ccrc/reported/social-insurance-total/level-1', 'ccrc/insured-total'),
  ),
  line(
    'ccrc/reported/social-insurance-per-direction/level-3',
    '3 i',
    judged('ccrc/reported/social-insurance-per-direction/level-3', 'ccrc/insured-in-category'),
  ),
  line(
    'ccrc/reported/social-insurance-per-direction/level-2',
    '2 i',
    judged('ccrc/reported/social-insurance-per-direction/level-2', 'ccrc/insured-in-category'),
  ),
  line(
    'ccrc/reported/social-insurance-per-direction/level-1',
    '1 i',
    judged('ccrc/reported/social-insurance-per-direction/level-1', 'ccrc/insured-in-category'),
  ),
  line(
    'ccrc/reported/computing-graduate',
    '3 i',
    judged('ccrc/reported/computing-graduate', 'ccrc/computing-graduates'),
  ),
  line(
    'ccrc/reported/computing-graduate-six-years',
    '3 i',
    noted('graduated-six-years-ago', 'ccrc/reported/computing-graduate'),
  ),
  line(
    'ccrc/reported/project-documents',
    '3 i',
    projectsCounted('ccrc/reported/project-documents', ...papers),
  ),
  line(
    'ccrc/reported/licence-scope',
    '321 i',
    judged('ccrc/reported/licence-scope', 'ccrc/licence-scope'),
  ),
  line('ccrc/reported/security-management-system', '321 i', securitySystem('system')),
  line('ccrc/reported/technical-support-measures', '321 i', technicalSupport('technical-support')),
  line(
    'ccrc/reported/security-policies-control-training',
    '321 i',
    securityMeasures('policies', 'control', 'training'),
  ),
  line('ccrc/reported/sufficient-resources', '321 i', sufficientResources('resources')),
  line('ccrc/reported/reputation', '321 i', judged('ccrc/reported/reputation', 'ccrc/reputation')),
  line(
    'ccrc/reported/business-records',
    '321 i',
    judged('ccrc/reported/business-records', 'ccrc/business-records'),
  ),
];

const edition2015: readonly Line[] = [
  line(
    'ccrc/superseded-2015/staff-count',
    '321 i',
    superseded('staff-count', 'ccrc/common/people/project-engineer'),
  ),
  line(
    'ccrc/superseded-2015/certified-people',
    '321 i',
    superseded(
      'certified-people',
      'ccrc/common/people/technical-lead',
      'ccrc/common/people/project-lead',
      'ccrc/common/people/project-engineer',
    ),
  ),
  line(
    'ccrc/superseded-2015/project-management-certificates',
    '321 i',
    superseded('project-management-certificates', 'ccrc/common/people/project-lead'),
  ),
  line(
    'ccrc/superseded-2015/audit-reports',
    '321 i',
    superseded('audit-reports', 'ccrc/common/finance'),
  ),
  line(
    'ccrc/superseded-2015/technical-lead-title',
    '321 i',
    superseded('technical-lead-title', 'ccrc/common/people/technical-lead'),
  ),
  line(
    'ccrc/superseded-2015/finance-lead-title',
    '321 i',
    superseded('finance-lead-title', 'ccrc/common/finance'),
  ),
  line(
    'ccrc/superseded-2015/time-in-service-level-3',
    '3 i',
    superseded('time-in-service-level-3', 'ccrc/common/track-record/time-in-service/level-3'),
  ),
  line(
    'ccrc/superseded-2015/projects-level-3',
    '3 i',
    superseded('projects-level-3', 'ccrc/common/track-record/projects/initial/level-3'),
  ),
];

/** Every point of the common and the reported requirements, and the numbers of the 2015 edition. */
export const ccrcLedger: readonly Line[] = [
  ...organisation,
  ...people,
  ...trackRecord,
  ...management,
  ...technology,
  ...reported,
  ...edition2015,
];
