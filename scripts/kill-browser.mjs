import { chromium } from '@playwright/test';
import { startBrowser } from './browser-process.mjs';

/** @typedef {{ page: import('@playwright/test').Page, kill: () => Promise<void> }} KillableBrowser */

/**
 * Starts Chromium on a profile folder, with a page to work on.
 * @param {string} program
 * @param {string} profile
 * @returns {Promise<KillableBrowser>} `kill` ends every process of it at once, as a power cut would
 */
export async function startKillable(program, profile) {
  const { address, kill } = await startBrowser(program, profile);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      await kill();
      await browser.close().catch(() => undefined);
    },
  };
}
