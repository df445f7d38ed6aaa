import { mkdir, rm, writeFile } from 'node:fs/promises';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { site } from '../site.mjs';
import { caddyConfiguration } from './caddy.mjs';
import { freePort, startHost } from './hosts.mjs';
import { nginxConfiguration } from './nginx.mjs';
import { pagePolicies } from './page-policies.mjs';
import { troublesAt } from './troubles-at.mjs';

/** Checks one host, named by its program, with the settings that the build writes for it. */
const name = process.argv[2];
const folder = inProject('.cache', 'hosting', name);
const pages = pagePolicies();

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const port = await freePort();
const settings = { site, pages, folder: inProject('out') };
await writeFile(`${folder}/nginx.conf`, nginxConfiguration({ ...settings, listen: port }));
await writeFile(
  `${folder}/Caddyfile`,
  caddyConfiguration({ ...settings, listen: `http://:${port}` }),
);

const address = `http://localhost:${port}${site.basePath}`;
const stop = await startHost(name, { folder, address: `${address}/` });
try {
  const troubles = await troublesAt(address, { site, pages });
  console.log(`${name} at ${site.basePath || '/'}: ${pages.length} pages asked for`);
  console.log(troubles.join('\n'));
  process.exitCode = troubles.length > 0 ? 1 : await walk();
} finally {
  await stop();
}

async function walk() {
  const { code } = await run(
    'playwright',
    ['test', '--config=tests/hosting/playwright.config.ts'],
    {
      env: { SITE_ADDRESS: address },
    },
  );
  return code;
}
