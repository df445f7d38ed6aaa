import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../project.mjs';
import { site } from '../site.mjs';
import { caddyConfiguration } from './caddy.mjs';
import { headersFile } from './headers-file.mjs';
import { nginxConfiguration } from './nginx.mjs';
import { pagePolicies } from './page-policies.mjs';
import { robots, sitemap } from './sitemap.mjs';

/** Where the files for hosts are written, beside the export. */
const hostingFolder = ['dist', 'hosting'];

const onHost = { folder: '/srv/zizhi', port: 8080 };

/** Writes what goes to a host together with the export: its settings, and the sums of all files. */
export async function writeHostingFiles() {
  const hosted = { site, pages: pagePolicies(), folder: onHost.folder };
  const { port } = onHost;
  await rm(inProject(...hostingFolder), { recursive: true, force: true });
  await mkdir(inProject(...hostingFolder), { recursive: true });
  await write([...hostingFolder, 'nginx.conf'], nginxConfiguration({ ...hosted, listen: port }));
  await write(
    [...hostingFolder, 'Caddyfile'],
    caddyConfiguration({ ...hosted, listen: `:${port}` }),
  );
  await write(['out', '_headers'], headersFile(hosted));
  if (site.origin) await writeForSearch(hosted.pages);
  await write([...hostingFolder, 'SHA256SUMS'], await sums());
}

/** Crawlers take absolute addresses only, and ask the root of a host alone. */
async function writeForSearch(pages) {
  await write(
    ['out', 'sitemap.xml'],
    sitemap(
      pages.map(({ page }) => page),
      site,
    ),
  );
  if (site.basePath === '') await write(['out', 'robots.txt'], robots(site));
}

/** In the form that `sha256sum --check` reads, within the exported folder. */
async function sums() {
  const names = await readdir(inProject('out'), { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inProject('out').length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const lines = files.map(
    async (name) => `${sha256(await readFile(inProject('out', name)))}  ${name}\n`,
  );
  return (await Promise.all(lines)).join('');
}

const write = (path, text) => writeFile(inProject(...path), text);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
