import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { sheetsOf } from './sheets.mjs';

/** A picture of Chromium's can be no longer. */
const longest = 16_000;

/**
 * Writes contact sheets, as pages to open and, of what looks otherwise, as pictures.
 * @param {import('./compare.mjs').Compared[]} results
 * @param {string} folder beside the pictures; emptied first
 */
export async function writeSheets(results, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    for (const { name, page, width, isPictured } of sheetsOf(results)) {
      const file = join(folder, `${name}.html`);
      await writeFile(file, page);
      if (!isPictured) continue;
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto(pathToFileURL(file).href);
      const height = await tab.evaluate('document.documentElement.scrollHeight');
      await tab.screenshot({
        path: join(folder, `${name}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
      });
    }
  } finally {
    await browser.close();
  }
}
