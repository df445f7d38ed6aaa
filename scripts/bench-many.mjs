import { bundleForNode } from './bundle.mjs';
import { commandLineProgram, ensureCommandLine } from './command-line.mjs';
import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

/** Streams generated cases through the command line: how many a second, and in how much memory. */
const file = '.cache/bench-many.mjs';

await ensureInstalled();
await ensureCommandLine();
await bundleForNode({ program: 'tests/bench/many-cases.ts', file });
const cases = process.argv.find((word) => word.startsWith('--cases=')) ?? '--cases=20000';
const { code } = await run('node', [file, cases, commandLineProgram]);
process.exitCode = code;
