/** @typedef {import('./audited-pages.mjs').AuditedPage} AuditedPage */
/** @typedef {AuditedPage & ReturnType<typeof import('./findings.mjs').findings>} AuditedResult */

const headings = ['perf', 'a11y', 'best', 'SEO', 'FCP s', 'LCP s', 'TBT ms', 'CLS', 'SI s'];

/**
 * A row for each page.
 * @param {AuditedResult[]} results
 * @returns {string}
 */
export function table(results) {
  const width = Math.max(0, ...results.map((one) => titleOf(one).length)) + 2;
  const line = (title, cells) =>
    title.padEnd(width) + cells.map((cell) => cell.padStart(7)).join('');
  return [line('', headings), ...results.map((one) => line(titleOf(one), cellsOf(one)))].join('\n');
}

/** @param {AuditedPage} page */
export const titleOf = ({ locale, name }) => `${locale ?? 'both'} ${name}`;

function cellsOf({ scores, metrics }) {
  const { performance, accessibility, practices, seo } = scores;
  const { fcp, lcp, tbt, cls, speed } = metrics;
  return [
    ...[performance, accessibility, practices, seo].map(String),
    ...[seconds(fcp), seconds(lcp), String(Math.round(tbt)), cls.toFixed(3), seconds(speed)],
  ];
}

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);

/**
 * Why the audit as a whole fails, in lines; empty when it does not.
 * @param {AuditedResult[]} results
 * @param {number} [leastPerformance] a score; without it performance is only said
 */
export function troublesIn(results, leastPerformance = 0) {
  return results.flatMap((one) => [
    ...one.failing.flatMap(({ category, id, title, at }) => [
      `${titleOf(one)}: ${category}: ${title} (${id})`,
      ...at.map((place) => `    ${place}`),
    ]),
    ...(one.scores.performance < leastPerformance
      ? [`${titleOf(one)}: performance ${one.scores.performance} is below ${leastPerformance}`]
      : []),
  ]);
}
