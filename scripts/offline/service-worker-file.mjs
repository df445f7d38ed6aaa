import { rolldown } from 'rolldown';
import { inProject } from '../project.mjs';
import { keptFiles } from './kept-files.mjs';

/** Writes the service worker of this export, last: it knows the content of every page. */
export async function writeServiceWorker() {
  const files = keptFiles().map(({ url, revision }) => ({ url, revision }));
  const bundle = await rolldown({
    input: inProject('scripts/offline/service-worker.mjs'),
    platform: 'browser',
    transform: {
      target: 'es2022',
      define: {
        KEPT_FILES: JSON.stringify(files),
        'process.env.NODE_ENV': JSON.stringify('production'),
      },
    },
    logLevel: 'warn',
  });
  await bundle.write({
    file: inProject('out/service-worker.js'),
    format: 'iife',
    minify: true,
    codeSplitting: false,
  });
  await bundle.close();
}
