import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

/**
 * How long the wizard takes from a key or a click to the next picture, in Chromium slowed down four
 * times (`SLOW_DOWN`). Output of a benchmark, not a test.
 */
await ensureInstalled();
const { ensureBuilt } = await import('./built.mjs');
const { ensureBrowser } = await import('./browser.mjs');
const { serveExport } = await import('./serve.mjs');
await ensureBuilt();
const CHROMIUM_PATH = await ensureBrowser();
const server = await serveExport({ port: 4400 });
try {
  const { code } = await run(
    'playwright',
    ['test', '--config=tests/interactions/playwright.config.ts', ...process.argv.slice(2)],
    { env: { CHROMIUM_PATH, SITE_ADDRESS: server.url } },
  );
  process.exitCode = code;
} finally {
  await server.close();
}
