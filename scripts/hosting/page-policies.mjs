import { readFileSync } from 'node:fs';
import { elementsOf, exportedFile, exportedPages } from '../exported-page.mjs';

/**
 * The policy of every exported page as a header says it.
 * @returns {import('./headers.mjs').PagePolicy[]}
 */
export function pagePolicies() {
  return exportedPages().map((page) => ({ page, policy: policyOf(page) }));
}

/** @param {string} page as `exportedPages` names it */
export function policyOf(page) {
  return asHeader(readFileSync(exportedFile(page), 'utf8'));
}

/**
 * The policy that a page carries, and who may frame it: that is not heard within a page.
 * @param {string} html
 */
export function asHeader(html) {
  const carried = elementsOf(html).find(
    ({ name, attributes }) =>
      name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy',
  );
  if (!carried) throw new Error('A page carries no policy.');
  return `${carried.attributes.get('content')}; frame-ancestors 'none'`;
}
