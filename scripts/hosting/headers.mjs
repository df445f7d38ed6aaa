/**
 * The one table of what a host says beside a file. Everything that writes a configuration for a
 * host, and the server of the end-to-end tests, takes it from here.
 */

/** @typedef {{ page: string, policy: string }} PagePolicy the page as it lies in out/, `en/index.html` */
/** @typedef {import('../site.mjs').Site} Site */

/** Where files lie whose names change with their contents. */
export const hashedFiles = '/_next/static/';

export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  /** May be kept, but is asked for anew before it is used. */
  other: 'no-cache',
};

/** A worker is governed by the policy that it is served with, and not by the page's. */
export const workerFile = '/service-worker.js';

export const policies = {
  worker: "default-src 'none'; script-src 'self'; connect-src 'self'",
  file: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** The kinds of files that an export holds; what is not listed here does not belong there. */
export const mediaTypes = {
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

/** What is worth compressing on the way; pictures are compressed already. */
export const compressed = ['css', 'js', 'svg', 'txt', 'webmanifest', 'xml'].map(
  (ending) => mediaTypes[ending],
);

const used = ['clipboard-write', 'fullscreen'];
const unused = [
  ...['accelerometer', 'autoplay', 'bluetooth', 'browsing-topics', 'camera', 'clipboard-read'],
  ...['compute-pressure', 'display-capture', 'encrypted-media', 'gamepad', 'geolocation'],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['payment', 'picture-in-picture', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr'],
  ...['usb', 'web-share', 'window-management', 'xr-spatial-tracking'],
];

const always = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...used.map((feature) => `${feature}=(self)`),
    ...unused.map((feature) => `${feature}=()`),
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * What goes with every answer, also with one that says that there is no such page. That a host is
 * only ever asked over TLS is said where the whole host is this site's, and known to have it.
 * @param {Site} site
 * @returns {Record<string, string>}
 */
export function everywhere({ basePath, origin }) {
  const isOwnSecureHost = basePath === '' && origin?.startsWith('https:');
  return isOwnSecureHost ? { ...always, 'Strict-Transport-Security': 'max-age=31536000' } : always;
}

/**
 * What goes with one file.
 * @param {string} path from the site's own root, `/en/` or `/en/index.html`
 * @param {(page: string) => string | undefined} policyOf the policy of a page
 */
export function headersOf(path, policyOf) {
  const page = path.endsWith('/') ? `${path}index.html` : path;
  return {
    'Cache-Control': path.startsWith(hashedFiles) ? caching.hashed : caching.other,
    'Content-Security-Policy':
      path === workerFile ? policies.worker : (policyOf(page.slice(1)) ?? policies.file),
  };
}
