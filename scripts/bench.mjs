import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

const file = '.cache/bench.mjs';

await ensureInstalled();
const { bundleForNode } = await import('./bundle.mjs');
await bundleForNode({ program: 'tests/bench/main.ts', file });
const { code } = await run('node', [file, ...process.argv.slice(2)]);
process.exitCode = code;
