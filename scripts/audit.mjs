import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled } from './installed.mjs';
import { inProject } from './project.mjs';

/**
 * Has Lighthouse look at every kind of page, as on a phone. Fails when accessibility, best practices
 * or findability is below 100 anywhere, or performance below what `--performance=90` asks for.
 */
const { values: asked } = parseArgs({
  options: {
    all: { type: 'boolean' },
    locale: { type: 'string' },
    only: { type: 'string' },
    performance: { type: 'string', default: '0' },
    runs: { type: 'string', default: '3' },
  },
});
const folder = ['.cache', 'audit'];

await ensureInstalled();
const { auditPages } = await import('./audit/audit-pages.mjs');
const { table, troublesIn } = await import('./audit/table.mjs');
const { ensureBuilt } = await import('./built.mjs');
await ensureBuilt();
const results = await auditPages({
  program: await ensureBrowser(),
  runs: Number(asked.runs),
  isWhole: asked.all,
  locale: asked.locale,
  only: asked.only?.split(','),
});
await mkdir(inProject(...folder), { recursive: true });
await writeFile(inProject(...folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
const troubles = troublesIn(results, Number(asked.performance));
console.log(`${table(results)}\n`);
console.log(troubles.length === 0 ? 'Nothing was found fault with.' : troubles.join('\n'));
process.exitCode = troubles.length === 0 ? 0 : 1;
