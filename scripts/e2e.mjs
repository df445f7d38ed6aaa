import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

await ensureInstalled();
const { ensureBuilt } = await import('./built.mjs');
await ensureBuilt();
const { code } = await run('playwright', ['test', ...process.argv.slice(2)], {
  env: { CHROMIUM_PATH: await ensureBrowser() },
});
process.exitCode = code;
