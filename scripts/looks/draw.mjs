import { rm } from 'node:fs/promises';
import { ensureBrowser } from '../browser.mjs';
import { freePort } from '../hosting/hosts.mjs';
import { run } from '../run.mjs';

/**
 * Draws the screens of a built tree. What cannot be drawn leaves no picture.
 * @param {object} what
 * @param {string} what.tree its root
 * @param {string} what.folder where the pictures go; emptied first
 * @param {string[]} what.only parts of the names of screens; all where there is none
 * @returns {Promise<number>} other than 0 where something could not be drawn
 */
export async function draw({ tree, folder, only }) {
  await rm(folder, { recursive: true, force: true });
  const chosen = only.length > 0 ? ['--grep', only.map((name) => escaped(name)).join('|')] : [];
  const config = '--config=tests/looks/playwright.config.ts';
  const env = {
    LOOKS_FOLDER: folder,
    LOOKS_PORT: String(await freePort()),
    CHROMIUM_PATH: await ensureBrowser(),
  };
  const program = 'node_modules/@playwright/test/cli.js';
  const { code } = await run('node', [program, 'test', config, ...chosen], { cwd: tree, env });
  return code;
}

const escaped = (text) => text.replace(/[^\p{L}\p{N}-]/gu, '\\$&');
