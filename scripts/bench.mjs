import { bundleForNode } from './bundle.mjs';
import { ensureInstalled } from './installed.mjs';
import { run } from './run.mjs';

/** How long our own assessments take, then the same requirements held by other engines beside ours. */
const programs = ['main', 'compare'];

await ensureInstalled();
for (const program of programs) {
  const file = `.cache/bench-${program}.mjs`;
  await bundleForNode({ program: `tests/bench/${program}.ts`, file });
  const { code } = await run('node', [file]);
  process.exitCode ||= code;
}
