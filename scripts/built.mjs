import { readFile, rm } from 'node:fs/promises';
import { writeContentSecurityPolicies } from './content-security-policy.mjs';
import { hashOf, isFresh, keepStamp } from './inputs.mjs';
import { writeHostingFiles } from './hosting/hosting-files.mjs';
import { writeServiceWorker } from './offline/service-worker-file.mjs';
import { inProject } from './project.mjs';
import { stripReadingPages } from './reading-pages.mjs';
import { run } from './run.mjs';
import { site } from './site.mjs';

const stamp = '.cache/build-stamp';
const inputs = [
  ...['app', 'components', 'rules', 'content', 'cases', 'report', 'public'],
  ...['scripts/offline', 'package.json'],
  ...['package-lock.json', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
  ...['scripts/built.mjs', 'scripts/content-security-policy.mjs', 'scripts/exported-page.mjs'],
  ...['scripts/site.mjs', 'scripts/hosting', 'scripts/reading-pages.mjs'],
];

/**
 * Exports the site to out/ when anything that goes into it has changed since the last time.
 * @returns {Promise<boolean>} whether it was built now
 */
export async function ensureBuilt() {
  const sources = `${hashOf(inputs)}${site.basePath}${site.origin ?? ''}`;
  if (await isFresh(stamp, `${sources} ${await exportedBuild()}`)) return false;
  await rm(inProject(stamp), { force: true });
  const { code } = await run('next', ['build'], {
    output: 'stderr',
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      BUILD_NAME: hashOf(inputs).slice(0, 20),
    },
  });
  if (code !== 0) throw new Error('next build failed.');
  await stripReadingPages();
  await writeContentSecurityPolicies();
  await writeServiceWorker();
  await writeHostingFiles();
  await keepStamp(stamp, `${sources} ${await exportedBuild()}`);
  return true;
}

/** Next names every build; a build started without this script has another name, and no policy. */
async function exportedBuild() {
  const name = await readFile(inProject('.next', 'BUILD_ID'), 'utf8').catch(() => 'none');
  const home = await readFile(inProject('out', 'index.html'), 'utf8').catch(() => '');
  return home === '' ? 'none' : name;
}
