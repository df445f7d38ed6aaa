import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './inputs.mjs';
import { ensureInstalled } from './installed.mjs';
import { inProject } from './project.mjs';

/**
 * Draws the screens of the present tree and of an earlier one (`--before=<revision>`), and compares
 * them. `--only=result,paper` chooses screens by parts of their names. The pictures and contact
 * sheets are in `.cache/looks/`; ends with 1 where a screen looks otherwise or cannot be drawn.
 */
await ensureInstalled();
const { ensureBuilt } = await import('./built.mjs');
const { compared } = await import('./looks/compare.mjs');
const { draw } = await import('./looks/draw.mjs');
const { inEarlierTree, revisionOf } = await import('./looks/earlier-tree.mjs');
const { percent } = await import('./looks/sheets.mjs');
const { writeSheets } = await import('./looks/write-sheets.mjs');

const option = (name) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only')?.split(',') ?? [];
const [before, after, difference, sheets] = ['before', 'after', 'difference', 'sheets'].map(
  (name) => inProject('.cache', 'looks', name),
);

const revision = await revisionOf(option('before'));
console.log(`Before: ${revision}`);
const codes = [await drawBefore(), await drawAfter()];
const results = await compared({ before, after, difference });
await writeSheets(results, sheets);
conclude();

/** An earlier revision looks as it did the last time. */
async function drawBefore() {
  const stamp = join(before, 'drawn');
  const drawn = [revision, hashOf(['tests/looks']), ...only].join(' ');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === drawn) return 0;
  const code = await inEarlierTree(revision, (tree) => draw({ tree, folder: before, only }));
  if (code === 0) await writeFile(stamp, drawn);
  return code;
}

async function drawAfter() {
  await ensureBuilt();
  return draw({ tree: inProject(), folder: after, only });
}

function conclude() {
  const other = results.filter(({ is }) => is !== 'same');
  for (const { screen, variant, is, share } of other)
    console.log(`${is.padEnd(9)}  ${screen}  ${variant}  ${share ? percent(share) : ''}`.trimEnd());
  console.log(
    `${results.length} pictures, ${other.length} of them look otherwise: ${sheets}/index.html`,
  );
  process.exitCode = other.length > 0 || results.length === 0 || codes.some(Boolean) ? 1 : 0;
}
