import { readFile } from 'node:fs/promises';
import { inProject, isStarted } from './project.mjs';

/**
 * What would make the lock file fail on another machine. npm leaves the optional packages of
 * other platforms out of it without a word when the registry does not offer them, and it writes
 * down the host of the registry that it used.
 * @param {{ packages: Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {string[]}
 */
export function problemsIn(lock) {
  const places = Object.entries(lock.packages);
  return places.flatMap(([place, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isLocked(lock, place, name))
      .map((name) => `${place}: optional ${name} has no entry`),
    ...(entry.resolved?.includes('://') ? [`${place}: resolved to ${entry.resolved}`] : []),
  ]);
}

/** As Node looks packages up: in the package's own node_modules, then in each one above it. */
function isLocked(lock, place, name) {
  const folders = place === '' ? [] : place.split('/node_modules/');
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const above = folders.slice(0, depth).join('/node_modules/');
    const candidate = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
    if (candidate in lock.packages) return true;
  }
  return false;
}

if (isStarted(import.meta.url)) {
  const lock = JSON.parse(await readFile(inProject('package-lock.json'), 'utf8'));
  const problems = problemsIn(lock);
  console.log(problems.length === 0 ? 'The lock file is complete.' : problems.join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
