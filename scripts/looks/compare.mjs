import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { differenceOf } from './difference.mjs';
import { pairsOf } from './pictures.mjs';

/**
 * @typedef {import('./pictures.mjs').Pair & { is: 'same' | 'different' | 'gone' | 'new', share?: number }} Compared
 */

/**
 * Compares all pictures of two folders and draws what differs into a third, which is emptied first.
 * @param {{ before: string, after: string, difference: string }} folders
 * @returns {Promise<Compared[]>}
 */
export async function compared({ before, after, difference }) {
  await rm(difference, { recursive: true, force: true });
  const results = [];
  for (const pair of pairsOf(before, after)) {
    const [one, other] = [join(before, pair.file), join(after, pair.file)];
    if (!existsSync(other)) results.push({ ...pair, is: 'gone' });
    else if (!existsSync(one)) results.push({ ...pair, is: 'new' });
    else results.push({ ...pair, ...(await said(one, other, join(difference, pair.file))) });
  }
  return results;
}

async function said(one, other, drawn) {
  const found = differenceOf(readFileSync(one), readFileSync(other));
  if (!found) return { is: 'same' };
  await mkdir(dirname(drawn), { recursive: true });
  await writeFile(drawn, found.picture);
  return { is: 'different', share: found.share };
}
