/**
 * @typedef {object} AuditedPage
 * @property {string} name the same in both languages, as `--only=` takes it
 * @property {string} [locale] none where a page speaks both languages
 * @property {string} path below the site's address
 * @property {boolean} [hasCases] audited in a browser that keeps cases; else in an empty one
 * @property {string[]} [exempt] audits that such a page cannot pass, and should not
 */

/** @typedef {{ id: string, sections: readonly string[] }} OpenedCase */

const locales = ['zh-CN', 'en'];
const guides = ['guide', 'guide/ccrc', 'guide/secrecy', 'guide/refused-numbers'];
const accessibility = ['accessibility', 'accessibility/criteria'];
const onCase = ['targets', 'review', 'result', 'report', 'actions', 'history', 'judgement'];
const withCases = ['', 'desk'];
const withoutCase = [...withCases, ...onCase, 'verify'];

/** @type {AuditedPage[]} */
const inBothLanguages = [
  { name: 'language', path: '/' },
  { name: 'offline', path: '/offline/' },
  // Hosts answer unknown addresses with it and say 404, which Lighthouse takes for an error. Nobody
  // should find it by searching.
  { name: 'not-found', path: '/404.html', exempt: ['is-crawlable'] },
];

/**
 * Every distinct kind of page, in each language: what works on a case once without one and once
 * with it; the parts of a check and of the rule book by one example for each scheme.
 * @param {object} site
 * @param {OpenedCase[]} site.cases one for each scheme; the first one is open where any case will do
 * @param {Record<string, readonly string[]>} site.areas of the rule book, by scheme
 * @param {boolean} [site.isWhole] every part and area, and every case
 * @returns {AuditedPage[]} those that need no cases come first
 */
export function auditedPages({ cases, areas, isWhole = false }) {
  const some = (items) => (isWhole ? items : items.slice(0, 1));
  const [first] = cases;
  const empty = [
    ...[...withoutCase, `check/${first.sections[0]}`].map((path) => ({ path })),
    ...[...guides, ...accessibility].map((path) => ({ path })),
    ...rulePages(areas, some).map((path) => ({ path })),
  ];
  const kept = [
    ...withCases.map((path) => ({ path, note: 'cases' })),
    ...some(cases).flatMap(({ id }) => onCase.map((path) => ({ path, note: id, open: id }))),
    ...cases.flatMap(({ id, sections }) =>
      some(sections).map((section) => ({ path: `check/${section}`, note: id, open: id })),
    ),
  ];
  return [
    ...inBothLanguages,
    ...locales.flatMap((locale) => empty.map((one) => inLanguage(locale, one))),
    ...locales.flatMap((locale) =>
      kept.map((one) => ({ ...inLanguage(locale, one), hasCases: true })),
    ),
  ];
}

const rulePages = (areas, some) => [
  'rules',
  ...Object.entries(areas).flatMap(([scheme, ids]) => [
    `rules/${scheme}`,
    ...some(ids).map((area) => `rules/${scheme}/${area}`),
  ]),
];

function inLanguage(locale, { path, note, open }) {
  const name = path === '' ? 'start' : path;
  return {
    name: note ? `${name} (${note})` : name,
    locale,
    path: `/${locale}/${path === '' ? '' : `${path}/`}${open ? `#case=${open}` : ''}`,
  };
}

/**
 * The pages that somebody asks for.
 * @param {AuditedPage[]} pages
 * @param {{ only?: string[], locale?: string }} asked names with or without what stands in brackets
 * @throws when a name is no page's
 */
export function pagesAskedFor(pages, { only = [], locale }) {
  const bare = ({ name }) => name.replace(/ \(.*/, '');
  const isNamed = (page) => (name) => name === page.name || name === bare(page);
  const unknown = only.filter((name) => !pages.some((page) => isNamed(page)(name)));
  if (unknown.length > 0)
    throw new Error(
      `No page ${unknown.join(', ')}; there are ${[...new Set(pages.map(bare))].join(', ')}.`,
    );
  return pages.filter(
    (page) =>
      (only.length === 0 || only.some(isNamed(page))) &&
      (locale === undefined || page.locale === undefined || page.locale === locale),
  );
}
