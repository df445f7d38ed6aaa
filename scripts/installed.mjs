import { existsSync, statSync } from 'node:fs';
import { hashOf, isFresh, keepStamp } from './inputs.mjs';
import { inProject } from './project.mjs';
import { run } from './run.mjs';

const stamp = 'node_modules/.zizhi-installed';

/**
 * Installs the locked packages when they are missing or when the lock file has changed.
 * npm's output goes to stderr: stdout belongs to the command that asked.
 */
export async function ensureInstalled() {
  const locked = hashOf(['package-lock.json']);
  if (await isFresh(stamp, locked)) return;
  if (!isInstalledByHand()) {
    const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { output: 'stderr' });
    if (code !== 0) throw new Error('npm ci failed: the packages are not installed.');
  }
  await keepStamp(stamp, locked);
}

/** npm notes what it installed in a file of its own; ours is missing after a plain `npm install`. */
function isInstalledByHand() {
  const noted = inProject('node_modules', '.package-lock.json');
  if (existsSync(inProject(stamp)) || !existsSync(noted)) return false;
  return statSync(noted).mtimeMs >= statSync(inProject('package-lock.json')).mtimeMs;
}
