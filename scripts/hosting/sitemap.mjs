import { isReadingPage, offlinePage } from '../reading-pages.mjs';

/** @typedef {import('../site.mjs').Site} Site */

/**
 * What somebody may look for: where one begins, and what can be read without a case.
 * @param {string[]} pages as `exportedPages` names them
 * @param {Site} site
 */
export function sitemap(pages, { basePath, origin }) {
  const folders = pages.filter(isLookedFor).map((page) => page.replace(/index\.html$/, ''));
  const urls = folders.map((folder) => `  <url><loc>${origin}${basePath}/${folder}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** @param {Site} site */
export const robots = ({ origin }) => `User-agent: *\nAllow: /\nSitemap: ${origin}/sitemap.xml\n`;

const isLookedFor = (page) =>
  page !== offlinePage && (isReadingPage(page) || /^[^/]+\/index\.html$/.test(page));
