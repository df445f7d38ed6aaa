import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inProject } from './project.mjs';

/**
 * One sha256 over the names and the contents of files and whole folders, in a fixed order.
 * @param {string[]} paths relative to the project's root; what does not exist counts as absent
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} stamp a file that remembers the inputs of the last success */
export async function isFresh(stamp, inputs) {
  const kept = await readFile(inProject(stamp), 'utf8').catch(() => '');
  return kept === inputs;
}

export async function keepStamp(stamp, inputs) {
  await mkdir(dirname(inProject(stamp)), { recursive: true });
  await writeFile(inProject(stamp), inputs);
}

function filesUnder(path) {
  if (!existsSync(inProject(path))) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  return readdirSync(inProject(path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
