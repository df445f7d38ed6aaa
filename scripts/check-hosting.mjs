import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

/**
 * Builds the site for a folder of a host and for a host's root, has nginx and Caddy serve it with
 * the files that the build wrote for them, asks for every page, and walks through it in Chromium.
 * The export for a root is the one that stays.
 */
const variants = [
  { BASE_PATH: '/x', SITE_ORIGIN: 'https://self-check.example' },
  { BASE_PATH: '', SITE_ORIGIN: '' },
];

await ensureInstalled();
const CHROMIUM_PATH = await ensureBrowser();
for (const env of variants) {
  await orStop(run('node', ['scripts/build.mjs'], { env }));
  for (const host of ['nginx', 'caddy'])
    await orStop(
      run('node', ['scripts/hosting/check-host.mjs', host], { env: { ...env, CHROMIUM_PATH } }),
    );
}

async function orStop(running) {
  const { code } = await running;
  if (code !== 0) process.exit(code);
}
