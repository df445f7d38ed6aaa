import { cp, rm, symlink } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';

const tree = inProject('.cache', 'looks', 'tree');

/**
 * The revision to compare with.
 * @param {string} [named] as git knows it; else the last commit before what is at work
 * @returns {Promise<string>} its full hash
 */
export async function revisionOf(named) {
  const isClean = (await git('status', '--porcelain', '--untracked-files=no')) === '';
  return git('rev-parse', '--verify', `${named ?? (isClean ? 'HEAD~1' : 'HEAD')}^{commit}`);
}

/**
 * Has a revision checked out beside the project and built, with this project's program to draw it,
 * for as long as something is done with it.
 * @param {string} revision
 * @param {(folder: string) => Promise<number>} act
 */
export async function inEarlierTree(revision, act) {
  await removeTree();
  await git('worktree', 'add', '--detach', '--force', tree, revision);
  try {
    await takePackages();
    await rm(join(tree, 'tests/looks'), { recursive: true, force: true });
    await cp(inProject('tests/looks'), join(tree, 'tests/looks'), { recursive: true });
    const { code } = await run('node', ['scripts/build.mjs'], { output: 'stderr', cwd: tree });
    if (code !== 0) throw new Error(`Revision ${revision} cannot be built.`);
    return await act(tree);
  } finally {
    await removeTree();
  }
}

/** The revision's own build installs them where they are not the same. */
async function takePackages() {
  const [own, earlier] = [inProject(), tree].map((folder) =>
    readFileSync(join(folder, 'package-lock.json'), 'utf8'),
  );
  if (own === earlier) await symlink(inProject('node_modules'), join(tree, 'node_modules'));
}

/** Also what a run left that was ended before its time. */
async function removeTree() {
  await rm(tree, { recursive: true, force: true });
  await git('worktree', 'prune');
}

async function git(...args) {
  const { code, output } = await run('git', args, { output: 'capture' });
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output.trim()}`);
  return output.trim();
}
