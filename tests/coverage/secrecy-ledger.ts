import type { Category } from '@/rules/schemes/secrecy';
import type { CoveredBy, JudgedBy, QuestionId, RequirementId } from './covered-by';
import {
  bounded,
  counted,
  judged,
  left,
  noted,
  proven,
  superseded,
  supersededAt,
  told,
} from './covered-by';
import type { Line } from './line';
import {
  devices,
  director,
  duties,
  education,
  family,
  groupAtGradeA,
  groupAtGradeB,
  marriage,
  nationality,
  notDishonest,
  office,
  personnelStage,
  premisesAre,
  publicity,
  residence,
  stateRules,
} from './secrecy-parts';

type LineId = `secrecy/${string}`;

/** Grades, and the types where not all are meant; what only a holder meets stands in the guide. */
type Where = `${'AB' | 'A' | 'B'}${'' | ` ${keyof typeof types}`}` | 'guide';

const types = {
  integration: ['overall-integration'],
  operation: ['operation-maintenance'],
  others: [
    'system-consulting',
    'software-development',
    'security-monitoring',
    'shielded-room',
    'operation-maintenance',
    'data-recovery',
    'project-supervision',
  ],
} as const satisfies Readonly<Record<string, readonly Category[]>>;

function line(ids: LineId | readonly LineId[], where: Where, by: readonly CoveredBy[]): Line {
  const [grades = '', type] = where === 'guide' ? [] : where.split(' ');
  return {
    ids: [ids].flat(),
    scheme: 'secrecy',
    levels: [...grades].map((grade) => `grade-${grade.toLowerCase()}`),
    occasions: ['initial'],
    categories: type === undefined ? 'all' : types[type as keyof typeof types],
    by,
  };
}

const everyGroup = [
  'legal-representative',
  'principal-person',
  'actual-controller',
  'directors',
  'supervisors',
  'senior-managers',
  'classified-staff',
] as const;

const figure = <Name extends string>(name: Name) =>
  (['grade-b', 'grade-a'] as const).map(
    (grade) => `secrecy/numbers/overall-integration/${grade}/${name}` as const,
  );
const tenure = 'secrecy/numbers/overall-integration/premises-tenure';
const quality = 'secrecy/numbers/overall-integration/premises-quality';
const otherTypes = 'secrecy/numbers/other-types';

const ability = [
  ...figure('paid-in-cash-capital'),
  ...figure('three-year-income'),
  ...figure('large-projects'),
  ...figure('staff'),
  ...figure('staff-insured-one-year'),
  ...figure('senior-qualified'),
  ...figure('senior-insured-one-year'),
  ...figure('premises-area'),
  tenure,
  quality,
  otherTypes,
] as const;

const eligibility: readonly Line[] = [
  line(
    'secrecy/eligibility/legal-person',
    'AB',
    bounded('secrecy/eligibility/legal-person', 'applicant/legal-form', [
      'public-institution',
      'none',
    ]),
  ),
  line(
    'secrecy/eligibility/established-in-mainland',
    'AB',
    bounded('secrecy/eligibility/established-in-mainland', 'applicant/registered-in-mainland', [
      'yes',
      'no',
    ]),
  ),
  line(
    'secrecy/eligibility/three-years',
    'AB',
    bounded('secrecy/eligibility/three-years', 'applicant/founding-date', [
      '2023-06-30',
      '2023-07-01',
    ]),
  ),
  line(
    'secrecy/eligibility/no-criminal-record',
    'AB',
    bounded('secrecy/eligibility/no-criminal-record', 'secrecy/criminal-record', [
      'none',
      'recorded',
    ]),
  ),
  line(
    'secrecy/eligibility/no-revocation',
    'AB',
    bounded('secrecy/eligibility/no-revocation', 'secrecy/revocation', [
      { on: '2023-06-30' },
      { on: '2023-07-01' },
    ]),
  ),
  line(
    'secrecy/eligibility/not-dishonest/legal-representative',
    'AB',
    notDishonest('legal-representative'),
  ),
  line(
    'secrecy/eligibility/not-dishonest/principal-person',
    'AB',
    notDishonest('principal-person'),
  ),
  line(
    'secrecy/eligibility/not-dishonest/actual-controller',
    'AB',
    notDishonest('actual-controller'),
  ),
  line('secrecy/eligibility/persons/chinese-nationality', 'AB', nationality(...everyGroup)),
  line('secrecy/eligibility/persons/no-foreign-residence-right', 'AB', residence(...everyGroup)),
  line('secrecy/eligibility/persons/no-foreign-marriage', 'AB', marriage(...everyGroup)),
  line(
    'secrecy/eligibility/professional-ability',
    'AB',
    ability.flatMap((requirement) => judged(requirement)),
  ),
  line(
    'secrecy/eligibility/no-false-material-ban',
    'AB',
    bounded('secrecy/eligibility/no-false-material-ban', 'secrecy/false-material', [
      { on: '2025-06-30' },
      { on: '2025-07-01' },
    ]),
  ),
  line(
    'secrecy/eligibility/no-fraud-ban',
    'AB',
    bounded('secrecy/eligibility/no-fraud-ban', 'secrecy/fraud-withdrawal', [
      { on: '2023-06-30' },
      { on: '2023-07-01' },
    ]),
  ),
];

const direct = 'secrecy/ownership/no-direct-foreign-capital';
const indirect = 'secrecy/ownership/indirect-foreign-capital';
const notListed = 'secrecy/ownership/not-listed';

const ownership: readonly Line[] = [
  line(direct, 'AB', bounded(direct, 'secrecy/direct-foreign-share', [0, 0.01])),
  line(indirect, 'AB', [
    ...bounded(indirect, 'secrecy/indirect-foreign-share', [0, 20.01]),
    ...left(indirect, 'indirect-foreign-share', { 'secrecy/indirect-foreign-share': 0.01 }),
    ...left(indirect, 'indirect-foreign-share', { 'secrecy/indirect-foreign-share': 20 }),
  ]),
  line(notListed, 'AB', [
    ...bounded(notListed, 'secrecy/listing-status', ['not-listed', 'listed']),
    ...left(notListed, 'traded-on-neeq', { 'secrecy/listing-status': 'neeq' }),
  ]),
  line('secrecy/ownership/listed-group-terms', 'AB', noted('terms-of-listed-groups', notListed)),
];

/** One figure of each grade, and the most that still falls short of it. */
const figureLine = (
  name: string,
  reads: QuestionId,
  { a, b }: { readonly a: number; readonly b: number },
): readonly Line[] =>
  (
    [
      ['A', 'grade-a', a],
      ['B', 'grade-b', b],
    ] as const
  ).map(([letter, grade, least]) => {
    const id = `secrecy/numbers/overall-integration/${grade}/${name}` as RequirementId & LineId;
    return line(id, `${letter} integration`, bounded(id, reads, [least, least - 1]));
  });

/** So many projects completed on the first day of the window, each worth so much. */
const projectsWorth = (count: number, amount: number) => ({
  list: 'complete',
  rows: Array.from({ length: count }, (_, index) => ({
    rowId: String(index),
    state: 'completed',
    completed: '2023-06-30',
    amount,
  })),
});

const largeProjects = (grade: 'a' | 'b', count: number, worth: number): JudgedBy[] => {
  const id = `secrecy/numbers/overall-integration/grade-${grade}/large-projects` as const;
  const limit = (met: unknown, unmet: unknown) =>
    bounded(id, 'secrecy/integration-projects', [met, unmet]);
  return [
    ...limit(projectsWorth(count, worth), projectsWorth(count - 1, worth)),
    ...limit(projectsWorth(count, worth), projectsWorth(count, worth - 1)),
    ...counted(id, 'secrecy/integration-projects', 'state', 'completed', 'amount'),
  ];
};

const leased = { 'secrecy/premises-tenure': 'leased' };

const numbers: readonly Line[] = [
  ...figureLine('paid-in-cash-capital', 'secrecy/paid-in-cash', { a: 30_000_000, b: 10_000_000 }),
  ...figureLine('three-year-income', 'secrecy/integration-income', {
    a: 400_000_000,
    b: 50_000_000,
  }),
  line(
    'secrecy/numbers/overall-integration/grade-a/large-projects',
    'A integration',
    largeProjects('a', 3, 10_000_000),
  ),
  line(
    'secrecy/numbers/overall-integration/grade-b/large-projects',
    'B integration',
    largeProjects('b', 1, 5_000_000),
  ),
  ...figureLine('staff', 'secrecy/integration-staff', { a: 200, b: 80 }),
  ...figureLine('staff-insured-one-year', 'secrecy/integration-staff-insured', { a: 160, b: 64 }),
  ...figureLine('senior-qualified', 'secrecy/senior-staff', { a: 6, b: 2 }),
  ...figureLine('senior-insured-one-year', 'secrecy/senior-staff-insured', { a: 4, b: 1 }),
  ...figureLine('premises-area', 'secrecy/premises-area', { a: 100, b: 50 }),
  line(
    [
      'secrecy/numbers/overall-integration/grade-a/premises-tenure',
      'secrecy/numbers/overall-integration/grade-b/premises-tenure',
    ],
    'AB integration',
    [
      ...bounded(tenure, 'secrecy/premises-tenure', ['owned', 'neither']),
      ...bounded(tenure, 'secrecy/lease-end', ['2026-07-01', '2026-06-30'], {
        ...leased,
        'secrecy/lease-start': '2023-06-30',
      }),
      ...bounded(tenure, 'secrecy/lease-end', ['2026-12-30', '2026-12-29'], {
        ...leased,
        'secrecy/lease-start': '2023-12-31',
      }),
      ...bounded(tenure, 'secrecy/lease-start', ['2026-06-30', '2026-07-01'], {
        ...leased,
        'secrecy/lease-end': '2035-12-31',
      }),
    ],
  ),
  line(
    quality,
    'AB integration',
    premisesAre('closed-management', 'safe-surroundings', 'technical-protection'),
  ),
  line(
    'secrecy/numbers/other-types-unavailable',
    'AB others',
    left(otherTypes, 'numbers-not-known'),
  ),
];

const groupB = 'secrecy/organisation/leading-group/grade-b';
const groupA = 'secrecy/organisation/leading-group/grade-a';
const managers = 'secrecy/organisation/secrecy-managers';

const organisation: readonly Line[] = [
  line('secrecy/organisation/leading-group/exists', 'AB', [
    ...judged(groupB, 'secrecy/leading-group'),
    ...judged(groupA, 'secrecy/leading-group'),
  ]),
  line('secrecy/organisation/leading-group/member-legal-representative', 'AB', [
    ...groupAtGradeB('legal-representative-is-member'),
    ...groupAtGradeA('legal-representative-is-member'),
  ]),
  line(
    'secrecy/organisation/leading-group/member-director',
    'A',
    groupAtGradeA('director-is-member'),
  ),
  line(
    'secrecy/organisation/leading-group/member-leader-in-charge',
    'B',
    groupAtGradeB('leader-in-charge-is-member'),
  ),
  line('secrecy/organisation/leading-group/members-department-heads', 'AB', [
    ...groupAtGradeB('department-heads-are-members'),
    ...groupAtGradeA('department-heads-are-members'),
  ]),
  line('secrecy/organisation/leading-group/head', 'AB', [
    ...groupAtGradeB('legal-representative-is-head'),
    ...groupAtGradeA('legal-representative-is-head'),
  ]),
  line(
    'secrecy/organisation/leading-group/deputy-director',
    'A',
    groupAtGradeA('director-is-deputy'),
  ),
  line(
    'secrecy/organisation/leading-group/deputy-leader-in-charge',
    'B',
    groupAtGradeB('leader-in-charge-is-deputy'),
  ),
  line('secrecy/organisation/leading-group/division-of-labour', 'AB', [
    ...groupAtGradeB('division-of-labour'),
    ...groupAtGradeA('division-of-labour'),
  ]),
  line('secrecy/organisation/director/exists', 'A', director('appointed')),
  line('secrecy/organisation/director/full-time', 'A', director('full-time')),
  line('secrecy/organisation/director/in-leadership-team', 'A', director('in-leadership-team')),
  line(
    'secrecy/organisation/leader-in-charge/exists',
    'B',
    bounded('secrecy/organisation/leader-in-charge', 'secrecy/leader-in-charge', [
      'named',
      'not-named',
    ]),
  ),
  line(
    'secrecy/organisation/dedicated-body-or-person',
    'AB',
    bounded('secrecy/organisation/dedicated-body-or-person', 'secrecy/secrecy-body', [
      'person',
      'neither',
    ]),
  ),
  line('secrecy/organisation/office/dedicated-department', 'AB', office('dedicated-department')),
  line('secrecy/organisation/office/head-rank', 'AB', office('head-of-middle-rank')),
  line(
    'secrecy/organisation/office/full-time-managers',
    'AB',
    bounded(managers, 'secrecy/full-time-managers', [1, 0], { 'secrecy/managers-trained': 'yes' }),
  ),
  line(
    'secrecy/organisation/office/managers-trained',
    'AB',
    bounded(managers, 'secrecy/managers-trained', ['yes', 'no'], {
      'secrecy/full-time-managers': 1,
    }),
  ),
  line(
    'secrecy/organisation/responsibility-ladder',
    'AB',
    duties('legal-representative', 'secrecy-leader', 'head-of-integration', 'project-lead'),
  ),
];

const documents: readonly Line[] = [
  line(
    'secrecy/documents/rules-complete',
    'AB',
    bounded('secrecy/documents/rules-complete', 'secrecy/rules', ['complete', 'incomplete']),
  ),
  line('secrecy/documents/responsibility-system', 'AB', family('responsibility-system')),
  line('secrecy/documents/training', 'AB', family('training')),
  line('secrecy/documents/classified-personnel', 'AB', family('classified-personnel')),
  line('secrecy/documents/carriers', 'AB', family('carriers')),
  line('secrecy/documents/systems-and-devices', 'AB', family('systems-and-devices')),
  line('secrecy/documents/premises', 'AB', family('premises')),
  line('secrecy/documents/projects-and-sites', 'AB', family('projects-and-sites')),
  line('secrecy/documents/publicity-release', 'AB', family('publicity-release')),
  line('secrecy/documents/inspection-and-penalties', 'AB', family('inspection-and-penalties')),
  line('secrecy/documents/risk-assessment', 'AB', family('risk-assessment')),
  line('secrecy/documents/emergency-and-leaks', 'AB', family('emergency-and-leaks')),
  line('secrecy/documents/funds-rules', 'AB', family('funds')),
  line(
    'secrecy/documents/system-has-run',
    'AB',
    bounded('secrecy/documents/system-has-run', 'secrecy/system-records', ['yes', 'no']),
  ),
];

const classifiedStaff: readonly Line[] = [
  line('secrecy/education/training-done', 'AB', education('educated-and-trained')),
  line('secrecy/education/knowledge-and-skills', 'AB', education('knowledge-and-skills')),
  line('secrecy/education/publicity-and-education', 'AB', publicity('publicity', 'education')),
  line(
    'secrecy/classified-personnel/posts-and-levels-fixed',
    'AB',
    personnelStage('posts-and-levels-fixed'),
  ),
  line(
    'secrecy/classified-personnel/vetted-before-post',
    'AB',
    personnelStage('vetted-before-the-post'),
  ),
  line('secrecy/classified-personnel/in-post-duties', 'AB', personnelStage('duties-in-the-post')),
  line('secrecy/classified-personnel/leaving-procedure', 'AB', personnelStage('leaving-procedure')),
  line(
    'secrecy/classified-personnel/management-reviewed',
    'AB',
    bounded('secrecy/classified-personnel/management', 'secrecy/personnel-management', [
      'yes',
      'no',
    ]),
  ),
];

const premisesAndFunds: readonly Line[] = [
  line('secrecy/premises-devices/premises-meet-state-rules', 'AB', stateRules('premises')),
  line('secrecy/premises-devices/facilities-meet-state-rules', 'AB', stateRules('facilities')),
  line('secrecy/premises-devices/equipment-meets-state-rules', 'AB', stateRules('equipment')),
  line('secrecy/premises-devices/never-connected', 'AB', devices('never-connected')),
  line('secrecy/premises-devices/no-wireless', 'AB', devices('wireless-removed')),
  line('secrecy/premises-devices/media-levels', 'AB', devices('media-levels')),
  line('secrecy/premises-devices/destruction', 'AB', devices('destruction')),
  line(
    'secrecy/premises-devices/secrecy-room-advice',
    'AB',
    noted('secrecy-room-advice', 'secrecy/premises/state-rules'),
  ),
  line(
    'secrecy/funds/dedicated',
    'AB',
    bounded('secrecy/funds/dedicated', 'secrecy/funds', ['yes', 'no']),
  ),
];

const legalPerson = 'secrecy/eligibility/legal-person';
const contractLists = [...figure('large-projects'), otherTypes] as const;
const examined = [
  ...noted('examined-in-the-review', legalPerson),
  ...told('secrecy/guide/written-review'),
];

/** What is handed in and what is only looked at decides nothing here: it is proof, or told. */
const application: readonly Line[] = [
  line(
    'secrecy/application/material-1',
    'AB',
    proven('secrecy-application-form', 'secrecy/eligibility/legal-person'),
  ),
  line('secrecy/application/material-2', 'AB', proven('business-licence', legalPerson)),
  line('secrecy/application/material-3', 'AB', proven('articles-of-association', legalPerson)),
  line(
    'secrecy/application/material-4',
    'AB',
    proven('key-persons-particulars', 'secrecy/eligibility/persons/chinese-nationality'),
  ),
  line('secrecy/application/material-5', 'AB', proven('shareholding-structure', direct)),
  line(
    'secrecy/application/material-6',
    'AB',
    proven('title-deed-or-lease', 'secrecy/premises/state-rules'),
  ),
  line(
    'secrecy/application/material-7',
    'AB',
    proven('integration-contract-list', ...contractLists),
  ),
  line(
    'secrecy/application/material-8',
    'AB',
    proven('classified-premises-description', 'secrecy/premises/state-rules'),
  ),
  line('secrecy/application/material-9', 'AB', [
    ...proven('secrecy-rules', 'secrecy/documents/rules-complete'),
    ...proven('secrecy-operation-records', 'secrecy/documents/system-has-run'),
  ]),
  line('secrecy/application/written', 'AB', [
    ...noted('written-application', legalPerson),
    ...told('secrecy/guide/apply'),
  ]),
  line(
    'secrecy/application/no-state-secrets-in-file',
    'AB',
    noted('no-state-secrets-in-the-file', ...contractLists),
  ),
  line('secrecy/review/registration', 'AB', examined),
  line('secrecy/review/business-reputation', 'AB', examined),
  line('secrecy/review/business-status', 'AB', examined),
];

const holder: readonly Line[] = [
  line('secrecy/holder/partner-consent', 'guide', told('secrecy/guide/running-projects')),
  line(
    'secrecy/holder/renewal-three-months-before',
    'guide',
    told('secrecy/guide/renewal', 'before-expiry'),
  ),
  line(
    'secrecy/holder/yearly-self-check',
    'guide',
    told('secrecy/guide/yearly-self-check', 'by-the-end-of-march'),
  ),
];

/** Older figures stand beside those of the type and grade that they were asked of. */
const olderEditions: readonly Line[] = [
  line(
    'secrecy/superseded/own-province-grade-b',
    'guide',
    supersededAt('own-province-grade-b', 'secrecy/guide/grades'),
  ),
  line(
    'secrecy/superseded/nine-types',
    'guide',
    supersededAt('nine-types', 'secrecy/guide/business-types'),
  ),
  line(
    'secrecy/superseded/system-integration-a-figures',
    'A integration',
    superseded(
      'system-integration-a-figures',
      'secrecy/numbers/overall-integration/grade-a/three-year-income',
      'secrecy/numbers/overall-integration/grade-a/senior-qualified',
      'secrecy/numbers/overall-integration/grade-a/premises-area',
    ),
  ),
  line(
    'secrecy/superseded/operation-b-figures',
    'B operation',
    superseded('operation-b-figures', otherTypes),
  ),
];

/** Every point of the secrecy qualification, hints and older editions included. */
export const secrecyLedger: readonly Line[] = [
  ...eligibility,
  ...ownership,
  ...numbers,
  ...organisation,
  ...documents,
  ...classifiedStaff,
  ...premisesAndFunds,
  ...application,
  ...holder,
  ...olderEditions,
];
