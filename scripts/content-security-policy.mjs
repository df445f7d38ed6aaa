import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { elementsOf, exportedFile, exportedPages } from './exported-page.mjs';

/** Writes its own content security policy into every exported page, or names what stands in its way. */
export async function writeContentSecurityPolicies() {
  const problems = [];
  for (const page of exportedPages()) {
    const html = await readFile(exportedFile(page), 'utf8');
    problems.push(...forbiddenIn(html).map((problem) => `${page}: ${problem}`));
    await writeFile(exportedFile(page), withContentSecurityPolicy(html));
  }
  if (problems.length > 0) {
    throw new Error(`The content security policy forbids:\n  ${problems.join('\n  ')}`);
  }
}

/**
 * The page with its policy before everything that the policy governs. The character set stays
 * first: browsers look for it in the first 1024 bytes only, and a policy may be longer.
 * @param {string} html
 */
export function withContentSecurityPolicy(html) {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}"/>`;
  const start = /<head[^>]*>(?:<meta charset="[^"]*"\s*\/?>)?/i;
  if (!start.test(html)) throw new Error('A page without <head> cannot carry a policy.');
  return html.replace(start, (opening) => opening + policy);
}

/**
 * What this page needs, and nothing else. A page without the framework hands no text to anything
 * that would run it; the framework does. That a page may ask its own origin goes no further than
 * that it may show pictures of it; whoever looks up robots.txt for a page is under its policy, too.
 * @param {string} html
 */
export function policyFor(html) {
  const hashes = new Set(inlineScripts(html).map(({ text }) => `'sha256-${sha256(text)}'`));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    ...(hashes.size > 0 ? forFramework : forReading),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * A consultancy's logo lies in the browser only and is shown from its text. Whoever comes to the
 * report from another page without loading it anew is still under that page's policy.
 */
const forFramework = ["img-src 'self' data:"];
const forReading = ["img-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"];

/**
 * What a browser would refuse under the policy, so that it fails the build and not the reader.
 * @param {string} html
 * @returns {string[]}
 */
export function forbiddenIn(html) {
  return elementsOf(html).flatMap(({ name, attributes }) => [
    ...(name === 'style' ? ['<style>'] : []),
    ...[...attributes.keys()]
      .filter((attribute) => attribute === 'style' || /^on[a-z]/.test(attribute))
      .map((attribute) => `<${name} ${attribute}="${attributes.get(attribute)}">`),
  ]);
}

function inlineScripts(html) {
  return elementsOf(html).filter(
    ({ name, attributes }) => name === 'script' && !attributes.has('src'),
  );
}

function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}
