/**
 * @typedef {object} Site
 * @property {string} basePath the folder under which the site is served, `/x`; empty at a host's root
 * @property {string | undefined} origin where it is served, `https://example.org`
 */

/** The site that this process is asked for. */
export const site = siteOf(process.env);

/**
 * @param {{ BASE_PATH?: string, SITE_ORIGIN?: string }} env
 * @returns {Site}
 * @throws when an address would be written into every page that leads nowhere
 */
export function siteOf({ BASE_PATH: basePath = '', SITE_ORIGIN: origin = '' }) {
  if (!/^(\/[\w.~-]+)*$/.test(basePath))
    throw new Error(`BASE_PATH begins with a slash and ends without one, like /x: not ${basePath}`);
  if (origin !== '' && !isOrigin(origin))
    throw new Error(`SITE_ORIGIN is an origin alone, like https://example.org: not ${origin}`);
  return { basePath, origin: origin === '' ? undefined : origin };
}

function isOrigin(text) {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
