import { caching, everywhere, hashedFiles, mediaTypes, policies, workerFile } from './headers.mjs';

/**
 * A Caddyfile with one site.
 * @param {object} hosted as `nginxConfiguration` takes it
 * @param {import('../site.mjs').Site} hosted.site
 * @param {import('./headers.mjs').PagePolicy[]} hosted.pages
 * @param {string} hosted.folder where the export lies on the host
 * @param {string} hosted.listen
 */
export function caddyConfiguration({ site, pages, folder, listen }) {
  const { basePath } = site;
  return `# Belongs to one build: the policies name the scripts of its pages by their hashes.
# Put it in place together with the exported folder, then reload.

(zizhi_always) {
\theader {
${Object.entries(everywhere(site))
  .map(([name, value]) => `\t\t${name} ${quoted(value)}`)
  .join('\n')}
\t\t-Server
\t}
}

${listen} {
\tmap {path} {zizhi_policy} {
\t\t${basePath}${workerFile} ${quoted(policies.worker)}
${pages.flatMap((one) => policyLines(basePath, one)).join('\n')}
\t\tdefault ${quoted(policies.file)}
\t}
\tmap {path} {zizhi_caching} {
\t\t~^${basePath}${hashedFiles} ${quoted(caching.hashed)}
\t\tdefault ${quoted(caching.other)}
\t}
\timport zizhi_always
\theader Cache-Control {zizhi_caching}
\theader Content-Security-Policy {zizhi_policy}
\theader ${basePath}/*.webmanifest Content-Type ${mediaTypes.webmanifest}
\tencode gzip
${basePath === '' ? '' : `\tredir ${basePath} ${basePath}/ permanent\n`}\thandle_path ${basePath}/* {
\t\troot * ${folder}
\t\tfile_server {
\t\t\thide .* _headers
\t\t}
\t}
\thandle {
\t\terror 404
\t}
\thandle_errors {
\t\timport zizhi_always
\t\theader Cache-Control ${quoted(caching.other)}
\t\theader Content-Security-Policy ${quoted(notFoundPolicy(pages))}
\t\trewrite * /404.html
\t\troot * ${folder}
\t\tfile_server
\t}
}
`;
}

/** A page is asked for by its folder; only a page that has none is asked for by its name. */
const policyLines = (basePath, { page, policy }) =>
  [...new Set([page.replace(/index\.html$/, ''), page])].map(
    (path) => `\t\t${basePath}/${path} ${quoted(policy)}`,
  );

const notFoundPolicy = (pages) =>
  pages.find(({ page }) => page === '404.html')?.policy ?? policies.file;

const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;
