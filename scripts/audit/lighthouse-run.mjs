import lighthouse from 'lighthouse';
import { categories } from './findings.mjs';

/** As Lighthouse looks at a phone by default, with its own throttling; nothing is reported to anybody. */
const config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: Object.values(categories),
    disableFullPageScreenshot: true,
  },
};

/** A browser that is kept waiting now and then loses a trace; nothing was measured then. */
const mostTries = 5;

/**
 * Has Lighthouse load a page once as if for the first time: what the browser has cached is dropped,
 * and what it keeps for the site, such as cases, stays.
 * @param {string} address
 * @param {number} port of a Chromium that listens for debuggers
 * @returns {Promise<import('lighthouse').Result>}
 * @throws when nothing could be measured, several times
 */
export async function lighthouseRun(address, port) {
  for (let tries = 1; ; tries += 1) {
    const { lhr, trouble } = await tried(address, port);
    if (lhr) return lhr;
    if (tries === mostTries) throw new Error(`${address}: ${trouble}`);
    console.error(`${address}: once more, because of: ${trouble}`);
  }
}

async function tried(address, port) {
  try {
    const { lhr } = await lighthouse(address, { port, logLevel: 'silent' }, config);
    return lhr.runtimeError ? { trouble: lhr.runtimeError.message } : { lhr };
  } catch (error) {
    return { trouble: error.message };
  }
}
