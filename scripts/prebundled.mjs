import { rolldown } from 'rolldown';
import { inProject } from './project.mjs';

const file = '.cache/prebundled/zod-mini.mjs';

/** Bundles the part of zod that the browser needs, where next.config.ts looks for it. */
export async function prebundleZod() {
  const bundle = await rolldown({
    input: inProject('scripts/zod-subset.mjs'),
    platform: 'browser',
    treeshake: { moduleSideEffects: false },
    logLevel: 'warn',
  });
  await bundle.write({ file: inProject(file), format: 'esm', codeSplitting: false });
  await bundle.close();
}
