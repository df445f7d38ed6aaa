import { rolldown } from 'rolldown';
import { inProject } from './project.mjs';

/** The part of each library that the browser needs ▸ the file where next.config.ts looks for it. */
const parts = {
  'scripts/zod-subset.mjs': '.cache/prebundled/zod-mini.mjs',
  'scripts/sha256-subset.mjs': '.cache/prebundled/sha256.mjs',
};

/** Bundles what Turbopack would keep far too much of. */
export async function prebundle() {
  await Promise.all(Object.entries(parts).map(([input, file]) => bundled(input, file)));
}

async function bundled(input, file) {
  const bundle = await rolldown({
    input: inProject(input),
    platform: 'browser',
    treeshake: { moduleSideEffects: false },
    logLevel: 'warn',
  });
  await bundle.write({ file: inProject(file), format: 'esm', codeSplitting: false });
  await bundle.close();
}
