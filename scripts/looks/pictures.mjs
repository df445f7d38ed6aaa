import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Pair the same screen drawn twice
 * @property {string} screen
 * @property {string} variant language, device and mode, or the page of the paper
 * @property {string} file below the folder of either side
 */

/**
 * Every picture that lies on either side.
 * @param {string} before a folder with a folder of pictures for each screen
 * @param {string} after
 * @returns {Pair[]} screen by screen
 */
export function pairsOf(before, after) {
  const files = new Set([...filesIn(before), ...filesIn(after)]);
  return [...files].sort(byNumber.compare).map((file) => {
    const [screen, picture] = file.split('/');
    return { screen, variant: picture.replace(/\.png$/, ''), file };
  });
}

const byNumber = new Intl.Collator('en', { numeric: true });

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
}
