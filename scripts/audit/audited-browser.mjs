import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../browser-process.mjs';
import { startKillable } from '../kill-browser.mjs';
import { openCase } from '../open-case.mjs';

/**
 * Gives work the port of a Chromium in which these cases were opened before, and ends it afterwards.
 * @template T
 * @param {object} options
 * @param {string} options.program Chromium
 * @param {string} options.url where the site is served
 * @param {object[]} options.files the cases
 * @param {(port: number) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBrowser({ program, url, files }, work) {
  const profile = await mkdtemp(join(tmpdir(), 'zizhi-audit-'));
  try {
    if (files.length > 0) await keepCases({ program, profile, url, files });
    const { address, kill } = await startBrowser(program, profile);
    try {
      return await work(Number(new URL(address).port));
    } finally {
      await kill();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** In another process than the audited one, so that nobody else watches that one's pages. */
async function keepCases({ program, profile, url, files }) {
  const { page, kill } = await startKillable(program, profile);
  try {
    for (const file of files) {
      await page.goto(`${url}/en/`);
      await openCase(page, file);
    }
  } finally {
    await kill();
  }
}
