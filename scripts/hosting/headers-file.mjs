import { isReadingPage } from '../reading-pages.mjs';
import { caching, everywhere, hashedFiles, policies, workerFile } from './headers.mjs';

/**
 * The `_headers` file that static hosts read from the root of what they are given. Such hosts join
 * what several rules say of one header, each in its own way: no header is said twice of an address.
 * They have pages asked for anew by themselves, and allow about a hundred rules.
 * @param {object} hosted
 * @param {import('../site.mjs').Site} hosted.site
 * @param {import('./headers.mjs').PagePolicy[]} hosted.pages
 */
export function headersFile({ site, pages }) {
  const { basePath } = site;
  const rules = [
    ['/*', everywhere(site)],
    [`${hashedFiles}*`, { 'Cache-Control': caching.hashed }],
    [workerFile, { 'Cache-Control': caching.other, 'Content-Security-Policy': policies.worker }],
    ...policyRules(pages),
  ];
  return rules.map(([path, headers]) => rule(`${basePath}${path}`, headers)).join('\n');
}

/** Pages that are only read have no script of their own, and share a rule by their folder. */
function policyRules(pages) {
  const rules = new Map();
  for (const { page, policy } of pages.filter((one) => one.page !== '404.html')) {
    const path = pathOf(page);
    if ((rules.get(path) ?? policy) !== policy) throw new Error(`Two policies for ${path}`);
    rules.set(path, policy);
  }
  return [...rules].map(([path, policy]) => [path, { 'Content-Security-Policy': policy }]);
}

const pathOf = (page) =>
  isReadingPage(page)
    ? `/${page.split('/').slice(0, 2).join('/')}/*`
    : `/${page.replace(/index\.html$/, '')}`;

const rule = (path, headers) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
