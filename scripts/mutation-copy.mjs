import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/** What the tests of the rules need of the project. */
const copied = ['cases', 'content', 'report', 'rules', 'tests'];
const configured = ['package.json', 'tsconfig.json', 'vitest.config.ts'];

const ofTheRules = ['tests/golden', 'tests/coverage', 'tests/rules'];
/** They take longest, and hardly ever see what the others do not. */
const slow = ['more-never-hurts', 'properties', 'languages', 'schemes/readiness'].map(
  (name) => `**/${name}.test.ts`,
);

/** @typedef {{ outcome: 'green' | 'red' | 'broken', by: string }} Seen */

/**
 * A copy of the project that single changes are tried in, one after another; nothing of the project
 * itself is written to.
 */
export async function mutationCopy() {
  const folder = await mkdtemp(join(tmpdir(), 'mutations-'));
  for (const name of [...copied, ...configured])
    await cp(inProject(name), join(folder, name), { recursive: true });
  await linkPackages(join(folder, 'node_modules'));
  return {
    /**
     * What the tests say of the project with this change made in it, or as it is.
     * @param {{ file: string, text: string, replacement: string }} [change]
     * @returns {Promise<Seen>}
     */
    async seen(change) {
      if (!change) return tests(folder);
      const path = join(folder, change.file);
      const before = await readFile(path, 'utf8');
      await writeFile(path, before.split(change.text).join(change.replacement));
      try {
        return await tests(folder);
      } finally {
        await writeFile(path, before);
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Package by package, so that caches that tools keep there stay in the copy. */
async function linkPackages(folder) {
  await mkdir(folder);
  for (const name of await readdir(inProject('node_modules')))
    if (!name.startsWith('.'))
      await symlink(inProject('node_modules', name), join(folder, name), 'junction');
}

async function tests(folder) {
  const quick = await vitest(folder, [...ofTheRules, ...slow.flatMap((one) => ['--exclude', one])]);
  return quick.outcome === 'green' ? vitest(folder, slow.map(nameOf)) : quick;
}

const nameOf = (pattern) => pattern.replace('**/', '');

/** Runs test files in the copy and reads the report that the project's configuration has written. */
async function vitest(folder, files) {
  const report = join(folder, '.cache', 'vitest.json');
  await rm(report, { force: true });
  const program = inProject('node_modules', 'vitest', 'vitest.mjs');
  const how = ['--bail=1', '--maxWorkers=1', '--no-isolate'];
  await ended(
    spawn(process.execPath, [program, 'run', ...files, ...how], { cwd: folder, stdio: 'ignore' }),
  );
  return said(JSON.parse(await readFile(report, 'utf8')));
}

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });

/** A change after which the rules do not even run proves nothing about the tests. */
function said({ success, testResults }) {
  if (success) return { outcome: 'green', by: '' };
  const unloaded = testResults.find(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  if (unloaded) return { outcome: 'broken', by: unloaded.message.split('\n')[0] };
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  const message = failed?.failureMessages[0] ?? '';
  return /^(Reference|Syntax)Error/.test(message)
    ? { outcome: 'broken', by: message.split('\n')[0] }
    : { outcome: 'red', by: failed?.fullName ?? 'the run itself' };
}
