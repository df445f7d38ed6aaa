/**
 * The directions and the front doors of the architecture: arrows point one way, and a folder is
 * entered by its front door. Tests may import anything.
 */

/** Folder ▸ the folders that its modules may import besides itself. */
const directions = {
  rules: [],
  cases: ['rules'],
  content: ['rules', 'cases'],
  report: ['cases', 'content', 'rules'],
  components: ['cases', 'report', 'content', 'rules'],
  app: ['components', 'cases', 'report', 'content', 'rules'],
  scripts: ['cases', 'report', 'content', 'rules'],
};

/** Folder ▸ what the other folders may import of it. */
const frontDoors = {
  rules: [
    'index',
    'schemes/[^/]+/index',
    // For the pages that are only read, so that the wizard carries none of it.
    'schemes/[^/]+/(stages|refused-claims)',
    'applicant/index',
  ],
  content: ['index', 'locale', '[^/]+/index', '[^/]+/[^/]+/index', 'types/[^/]+'],
  cases: [
    'index',
    'store/index',
    'store/browser-snapshots',
    'encrypted/index',
    'example-case',
    'merge',
    'returned/index',
  ],
  report: [
    ...['index', 'questionnaire/index', 'blank-questionnaire/index'],
    ...['workbook/index', 'word/index'],
  ],
};

const folders = Object.keys(directions).join('|');

const oneWay = Object.entries(directions).map(([folder, allowed]) => ({
  name: `${folder}-imports-one-way`,
  comment: `${folder}/ may import ${allowed.join(', ') || 'no other folder'}.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: `^(${folders}|tests)/`, pathNot: `^(${[folder, ...allowed].join('|')})/` },
}));

const throughFrontDoors = Object.entries(frontDoors).map(([folder, doors]) => ({
  name: `${folder}-by-its-front-door`,
  comment: `From outside ${folder}/, import ${doors.join(', ')}.`,
  severity: 'error',
  from: { pathNot: `^(${folder}|tests)/` },
  to: { path: `^${folder}/`, pathNot: `^${folder}/(${doors.join('|')})\\.tsx?$` },
}));

const withinRules = [
  {
    name: 'rules-packages',
    comment: 'rules/ runs anywhere: a schema library and a calendar library are all it takes.',
    severity: 'error',
    from: { path: '^rules/' },
    to: { pathNot: ['^rules/', '^node_modules/(zod|@internationalized/date)/'] },
  },
  {
    name: 'kernel-knows-no-scheme',
    severity: 'error',
    from: { path: '^rules/[^/]+$' },
    to: { path: '^rules/(schemes|applicant)/' },
  },
  {
    name: 'applicant-imports-the-kernel',
    severity: 'error',
    from: { path: '^rules/applicant/' },
    to: { path: '^rules/schemes/' },
  },
  {
    name: 'scheme-imports-no-scheme',
    severity: 'error',
    from: { path: '^rules/schemes/([^/]+)/' },
    to: { path: '^rules/schemes/', pathNot: '^rules/schemes/$1/' },
  },
];

const contentImportsTypes = {
  name: 'content-imports-types-only',
  comment: 'Words are keyed by ids; they run no rule.',
  severity: 'error',
  from: { path: '^content/' },
  to: { path: '^(rules|cases)/', dependencyTypesNot: ['type-only'] },
};

const encryptionOnDemand = {
  name: 'encryption-on-demand',
  comment: 'Few cases are encrypted; a page fetches what that takes when it is asked for.',
  severity: 'error',
  from: {
    path: `^(${folders})/`,
    pathNot: ['^cases/encrypted/', '^components/hand-over/(save-copy|locked-file)'],
  },
  to: {
    path: [
      '^cases/encrypted/',
      '^content/[^/]+/encryption/',
      '^components/hand-over/(save-copy|locked-file)',
    ],
    dependencyTypesNot: ['type-only', 'dynamic-import'],
  },
};

const anywhere = [
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-tests-in-the-product',
    severity: 'error',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
];

module.exports = {
  forbidden: [
    ...[...oneWay, ...throughFrontDoors, ...withinRules],
    ...[contentImportsTypes, encryptionOnDemand, ...anywhere],
  ],
  options: {
    exclude: { path: '^(out|dist|coverage|test-results|playwright-report|\\.next|\\.cache)/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
