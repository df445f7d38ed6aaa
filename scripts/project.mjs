import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The absolute path of a file or folder of this project, wherever the command was started.
 * @param {...string} names
 */
export function inProject(...names) {
  return join(root, ...names);
}

/**
 * Whether a module was started by itself (`node scripts/x.mjs`) and not imported.
 * @param {string} moduleUrl `import.meta.url` of the asking module
 */
export function isStarted(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
