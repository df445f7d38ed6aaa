import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { elementsOf, exportedFile } from '../exported-page.mjs';
import { inProject } from '../project.mjs';
import { isReadingPage } from '../reading-pages.mjs';

/**
 * @typedef {object} KeptFile
 * @property {string} file relative to out/
 * @property {string} url relative to the service worker: what a browser asks for
 * @property {string | null} revision null where the name already changes with the content
 */

const scriptsAndStyles = /^_next\/static\/(?:chunks|css)\/.+\.(?:js|css)$/;
const payload = /(?:^|\/)index\.txt$/;
/** The plain scripts, and what stands in every tab. */
const named = ['rule-book.js', 'old-browser.js', 'language.js', 'icon.svg'];

/**
 * What is kept for working without network: every page on which a case is worked on, in both
 * languages, and every script that one may fetch later. Both languages, because a returned
 * questionnaire may be in either, and because the language switch keeps page and answers.
 * @returns {KeptFile[]}
 */
export function keptFiles() {
  const out = inProject('out');
  const all = readdirSync(out, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const outdated = scriptsForOldBrowsers();
  return all
    .sort()
    .filter((file) => isKept(file) && !outdated.has(file))
    .map((file) => ({
      file,
      // Folders of scripts have brackets in their names, which an address may not have.
      url: addressOf(file.replace(/(^|\/)index\.html$/, '$1')) || './',
      revision: scriptsAndStyles.test(file) ? null : revisionOf(file),
    }));
}

const manifest = /^[^/]+\/manifest\.webmanifest$/;

const isKept = (file) =>
  scriptsAndStyles.test(file) || manifest.test(file) || named.includes(file) || isWorkFile(file);

/** Pages and the payloads that the router fetches instead of them. */
function isWorkFile(file) {
  if (file === 'offline/index.html') return true;
  if (/^(?:404|_not-found|offline)\//.test(file) || isReadingPage(file)) return false;
  return file.endsWith('/index.html') || file === 'index.html' || payload.test(file);
}

/** A browser that runs a service worker never asks for them. */
function scriptsForOldBrowsers() {
  const scripts = elementsOf(readFileSync(exportedFile('en/index.html'), 'utf8'))
    .filter(({ name, attributes }) => name === 'script' && attributes.has('nomodule'))
    .map(({ attributes }) => attributes.get('src').replace(/^.*?(?=_next\/)/, ''));
  return new Set(scripts);
}

/** A path as the pages write it. */
const addressOf = (path) => path.split('/').map(encodeURIComponent).join('/');

const revisionOf = (file) =>
  createHash('sha256')
    .update(readFileSync(exportedFile(file)))
    .digest('hex')
    .slice(0, 16);
