import lighthouse from 'lighthouse';
import { categories } from './findings.mjs';

/** As Lighthouse looks at a phone by default, with its own throttling; nothing is reported to anybody. */
const config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: Object.values(categories),
    disableFullPageScreenshot: true,
    // A busy machine is no failed page.
    maxWaitForLoad: 90_000,
  },
};

/**
 * Has Lighthouse load a page once as if for the first time: what the browser has cached is dropped,
 * and what it keeps for the site, such as cases, stays.
 * @param {string} address
 * @param {number} port of a Chromium that listens for debuggers
 * @returns {Promise<import('lighthouse').Result>}
 */
export async function lighthouseRun(address, port) {
  const answer = await lighthouse(address, { port, logLevel: 'error' }, config);
  if (!answer) throw new Error(`Lighthouse says nothing about ${address}`);
  const { lhr } = answer;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  return lhr;
}
