import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const debianPackages = ['chromium', 'fonts-noto-cjk', 'poppler-utils'];

/**
 * Makes sure of what the browser tests need: Chromium, a font with Chinese characters, and
 * `pdftotext` to read printed reports.
 * @returns {Promise<string>} the path of Chromium's program
 */
export async function ensureBrowser() {
  const lacksReader = !onPath(['pdftotext']);
  const isComplete = (await findBrowser()) && !lacksReader && (await hasChineseFont());
  if (!isComplete) await installWithApt();
  if (!(await findBrowser())) {
    await run('npx', ['playwright', 'install', 'chromium'], { output: 'stderr' });
  }
  const browser = await findBrowser();
  const missing = [
    ...(browser ? [] : ['Chromium (or its path in CHROMIUM_PATH)']),
    ...(onPath(['pdftotext']) ? [] : ['pdftotext (poppler-utils)']),
    ...((await hasChineseFont()) ? [] : ['a Chinese font (fonts-noto-cjk)']),
  ];
  if (missing.length > 0) throw new Error(`The browser tests need ${missing.join(', ')}.`);
  return browser;
}

async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}.`);
  return named || onPath(names) || (await inPlaywrightCache());
}

function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find((path) => existsSync(path));
}

async function inPlaywrightCache() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** Where fontconfig is missing, as on macOS, the system brings its own Chinese fonts. */
async function hasChineseFont() {
  if (!onPath(['fc-list'])) return process.platform !== 'linux';
  const { output } = await run('fc-list', [':lang=zh'], { output: 'capture' });
  return output.trim() !== '';
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return;
  const apt = (...args) =>
    run('apt-get', args, { output: 'stderr', env: { DEBIAN_FRONTEND: 'noninteractive' } });
  await apt('update', '-q');
  await apt('install', '-y', '-q', '--no-install-recommends', ...debianPackages);
}
