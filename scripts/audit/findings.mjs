import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';

/** @typedef {import('lighthouse').Result} LighthouseResult */

export const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  practices: 'best-practices',
  seo: 'seo',
};

const metrics = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  speed: 'speed-index',
};

/**
 * What several runs over a page come to. Times are those of the median run; what a run has found
 * fault with stays found, even when other runs did not see it.
 * @param {LighthouseResult[]} runs
 * @param {string[]} [exempt] audits that do not count on this page
 */
export function findings(runs, exempt = []) {
  const median = computeMedianRun(runs);
  const failing = failingIn(runs).filter(({ id }) => !exempt.includes(id));
  return {
    scores: {
      performance: percent(median.categories.performance.score),
      ...Object.fromEntries(
        Object.entries(categories)
          .filter(([, id]) => id !== 'performance')
          .map(([key, id]) => [key, scoreOf(id, { runs, failing })]),
      ),
    },
    metrics: Object.fromEntries(
      Object.entries(metrics).map(([key, id]) => [key, median.audits[id].numericValue ?? NaN]),
    ),
    failing,
    slow: slowIn(median),
  };
}

/** The worst of all runs; an audit that does not count leaves the others to decide. */
function scoreOf(category, { runs, failing }) {
  if (!failing.some((one) => one.category === category)) return 100;
  return Math.min(...runs.map(({ categories }) => percent(categories[category].score)));
}

const percent = (score) => Math.round((score ?? 0) * 100);

function failingIn(runs) {
  const found = new Map();
  for (const { audits, categories: all } of runs)
    for (const { category, id } of counted(all)) {
      const { score, title, details, scoreDisplayMode, errorMessage } = audits[id];
      const isBroken = scoreDisplayMode === 'error';
      if (!isBroken && (score === null || score === 1)) continue;
      found.set(id, { category, id, title, at: isBroken ? [errorMessage] : placesIn(details) });
    }
  return [...found.values()];
}

const counted = (all) =>
  Object.values(all)
    .filter(({ id }) => id !== categories.performance)
    .flatMap(({ id: category, auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => ({ category, id })),
    );

const placesIn = (details) =>
  (details?.items ?? [])
    .slice(0, 5)
    .map(({ node, url, description, ...others }) =>
      String(node?.snippet ?? description ?? url ?? JSON.stringify(others)).slice(0, 200),
    );

/** What would make the page faster, or still: each with what it would save. */
function slowIn({ audits, categories: all }) {
  return all.performance.auditRefs
    .map(({ id }) => audits[id])
    .filter(({ metricSavings = {} }) => Object.values(metricSavings).some((saved) => saved > 0))
    .map(({ id, title, displayValue = '', metricSavings, details }) => ({
      ...{ id, title, displayValue, saves: metricSavings },
      at: placesIn(details),
    }));
}
