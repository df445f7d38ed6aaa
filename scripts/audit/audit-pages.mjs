import { pathToFileURL } from 'node:url';
import { bundleForNode } from '../bundle.mjs';
import { exportedPages } from '../exported-page.mjs';
import { inProject } from '../project.mjs';
import { serveExport } from '../serve.mjs';
import { withBrowser } from './audited-browser.mjs';
import { auditedPages, pagesAskedFor } from './audited-pages.mjs';
import { findings } from './findings.mjs';
import { lighthouseRun } from './lighthouse-run.mjs';
import { titleOf } from './table.mjs';

const port = 4400;
const casesFile = '.cache/audit/cases.mjs';

/**
 * Audits the exported pages that are asked for, each several times, one after the other.
 * @param {object} asked
 * @param {string} asked.program Chromium
 * @param {number} asked.runs
 * @param {boolean} [asked.isWhole]
 * @param {string[]} [asked.only]
 * @param {string} [asked.locale]
 * @returns {Promise<import('./table.mjs').AuditedResult[]>}
 */
export async function auditPages({ program, runs, isWhole, only, locale }) {
  const cases = await auditedCases();
  const pages = pagesAskedFor(
    auditedPages({
      cases: cases.map(({ file, sections }) => ({ id: file.id, sections })),
      areas: areasOf(exportedPages()),
      isWhole,
    }),
    { only, locale },
  );
  const { url, close } = await serveExport({ port, compresses: true });
  const auditAll = (some, files) =>
    some.length === 0
      ? []
      : withBrowser({ program, url, files }, (port) => auditEach(some, { url, port, runs }));
  try {
    return [
      ...(await auditAll(
        pages.filter(({ hasCases }) => !hasCases),
        [],
      )),
      ...(await auditAll(
        pages.filter(({ hasCases }) => hasCases),
        cases.map(({ file }) => file).reverse(),
      )),
    ];
  } finally {
    await close();
  }
}

async function auditEach(pages, { url, port, runs }) {
  const results = [];
  for (const page of pages) {
    const found = [];
    while (found.length < runs) found.push(await lighthouseRun(`${url}${page.path}`, port));
    const result = { ...page, ...findings(found, page.exempt) };
    console.error(`${titleOf(page)}: ${Object.values(result.scores).join(' ')}`);
    results.push(result);
  }
  return results;
}

async function auditedCases() {
  await bundleForNode({ program: 'tests/audit/cases.ts', file: casesFile });
  return (await import(pathToFileURL(inProject(casesFile)).href)).auditedCases;
}

/** The areas of the rule book that have a page of their own, by scheme. */
function areasOf(pages) {
  const areas = {};
  for (const page of pages) {
    const [, scheme, area] = /^en\/rules\/([^/]+)\/([^/]+)\/index\.html$/.exec(page) ?? [];
    if (scheme) (areas[scheme] ??= []).push(area);
  }
  return areas;
}
