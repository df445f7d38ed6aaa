import { readdirSync } from 'node:fs';
import { inProject } from '../project.mjs';
import { caching, everywhere, hashedFiles, headersOf } from './headers.mjs';

/**
 * @typedef {object} Expected
 * @property {string} path below the site's address
 * @property {number} [status] 200 if not said otherwise
 * @property {string} [location] where it leads to instead
 * @property {Record<string, string>} [headers]
 */

/**
 * Asks a host for everything that it should know, and for some that it should not.
 * @param {string} address of the site, without a slash at its end
 * @param {{ site: import('../site.mjs').Site, pages: import('./headers.mjs').PagePolicy[] }} hosted
 * @returns {Promise<string[]>} what is not as it should be
 */
export async function troublesAt(address, { site, pages }) {
  const policyOf = (page) => pages.find((one) => one.page === page)?.policy;
  const expected = [
    ...pages.filter(({ page }) => page !== '404.html').map(({ page }) => pageAsAskedFor(page)),
    ...[scriptFile(), '/rule-book.js', '/icon.svg'].map((path) => ({ path })),
  ].map((one) => ({ ...one, headers: headersOf(one.path, policyOf) }));
  const all = [...expected, ...languageFolders(site), ...unknownAddresses(policyOf)];
  const troubles = await Promise.all(
    all.map(async (one) =>
      (await troublesOf(address, one, everywhere(site))).map((line) => `${one.path}: ${line}`),
    ),
  );
  return troubles.flat();
}

const pageAsAskedFor = (page) => ({ path: `/${page.replace(/index\.html$/, '')}` });

/** Without their last slash. */
const languageFolders = ({ basePath }) =>
  ['/en', '/zh-CN/report'].map((path) => ({
    ...{ path, status: 'moved' },
    location: `${basePath}${path}/`,
  }));

/** No folder is listed, and nothing is kept of what is not there. */
const unknownAddresses = (policyOf) =>
  [
    ...['/nothing-here', '/en/nothing-here/', hashedFiles, '/_next/', `${hashedFiles}gone.js`],
    ...['/_headers', '/.git/config', '/en/.hidden'],
  ].map((path) => ({
    ...{ path, status: 404 },
    headers: {
      'Cache-Control': caching.other,
      'Content-Security-Policy': policyOf('404.html'),
    },
  }));

async function troublesOf(address, { path, status = 200, location, headers = {} }, always) {
  const response = await fetch(`${address}${path}`, {
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'gzip' },
  });
  const isMoved = [301, 308].includes(response.status);
  const text = await response.text();
  return [
    ...(status === response.status || (status === 'moved' && isMoved)
      ? []
      : [`is ${response.status}`]),
    ...(location === undefined || ledTo(response) === location
      ? []
      : [`leads to ${ledTo(response)}`]),
    ...(status === 404 && !text.includes('<h1') ? ['is not told by the page for it'] : []),
    ...Object.entries({ ...always, ...headers })
      .filter(([name, value]) => response.headers.get(name) !== value)
      .map(([name]) => `${name} is ${response.headers.get(name)}`),
    ...(response.headers.get('X-Powered-By') ? ['names its program'] : []),
    ...(text.length > 5000 && response.headers.get('Content-Encoding') !== 'gzip'
      ? ['is not compressed']
      : []),
  ];
}

const ledTo = (response) => {
  const to = response.headers.get('Location');
  return to && new URL(to, response.url).pathname;
};

function scriptFile() {
  const folder = `${hashedFiles}chunks`;
  const name = readdirSync(inProject('out', folder)).find((one) => one.endsWith('.js'));
  return `${folder}/${name}`;
}
