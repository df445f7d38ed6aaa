import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf, exportedFile, exportedPages } from './exported-page.mjs';
import { inProject } from './project.mjs';

const readingFolders = ['guide', 'rules'];
const notFoundPage = '404.html';
/** Shown where a page is not on the device: whatever it needed might not be there either. */
export const offlinePage = 'offline/index.html';
/** Forwards at once: whatever it waited for would only come before the page that is wanted. */
const languagePage = 'index.html';
const ownScripts = ['/rule-book.js', '/language.js'];

/**
 * Whether an exported page is only read: it opens no case, and needs no framework to be read.
 * @param {string} page as `exportedPages` names it
 */
export function isReadingPage(page) {
  if (page === offlinePage) return true;
  const [, folder, ...rest] = page.split('/');
  return readingFolders.includes(folder) && rest.length > 0;
}

/**
 * Takes the framework's script out of every page that is only read, out of the one for unknown
 * addresses and out of the one that picks the language, and what is fetched for it.
 */
export async function stripReadingPages() {
  const problems = [];
  await removeCopies();
  const others = [notFoundPage, languagePage];
  for (const page of exportedPages().filter((one) => isReadingPage(one) || others.includes(one))) {
    const html = withoutFrameworkScript(await readFile(exportedFile(page), 'utf8'));
    problems.push(...waitingForScript(html).map((problem) => `${page}: ${problem}`));
    await writeFile(exportedFile(page), html);
  }
  await removeUnasked();
  if (problems.length > 0) {
    throw new Error(`Without script a reader would miss:\n  ${problems.join('\n  ')}`);
  }
}

/**
 * The page with its own plain script at most, under whatever path the site is served.
 * @param {string} html
 */
export function withoutFrameworkScript(html) {
  return html
    .replace(/<script\b[^>]*>[^]*?<\/script\s*>/gi, (script) => (isOwn(script) ? script : ''))
    .replace(/<link\b[^>]*>/gi, (link) => (servesScript(link) ? '' : link));
}

/**
 * What the framework has put aside for its script to show.
 * @param {string} html
 * @returns {string[]}
 */
export function waitingForScript(html) {
  return elementsOf(html)
    .filter(
      ({ name, attributes }) =>
        name === 'template' || (attributes.has('hidden') && /^[A-Z]:/.test(attributes.get('id'))),
    )
    .map(({ name, attributes }) => `<${name} id="${attributes.get('id')}">`);
}

function isOwn(script) {
  const [{ attributes }] = elementsOf(script);
  return ownScripts.some((name) => attributes.get('src')?.endsWith(name));
}

/** Scripts that are fetched ahead, and the wish to show nothing before a script is there. */
function servesScript(link) {
  const [{ attributes }] = elementsOf(link);
  const rel = attributes.get('rel');
  return ['modulepreload', 'expect'].includes(rel) || attributes.get('as') === 'script';
}

/** The page for unknown addresses once more, under addresses that nobody asks for. */
async function removeCopies() {
  for (const folder of ['404', '_not-found'])
    await rm(inProject('out', folder), { recursive: true, force: true });
}

/** What no page asks for: all that the framework made for these pages, and its other router. */
async function removeUnasked() {
  const files = await readdir(inProject('out'), { recursive: true });
  const unasked = files.map((name) => name.replaceAll('\\', '/')).filter(isUnasked);
  await Promise.all(unasked.map((name) => rm(inProject(join('out', name)))));
}

const ofOtherRouter = /^_next\/static\/(?:chunks\/(?:pages\/|framework-|main-(?!app-))|[^/]+\/_)/;
const scriptOfStripped = /\/\((?:reading|root)\)\/.*\.js$/;
const payloadOfLanguagePage = 'index.txt';

/** @param {string} file relative to out/ */
const isUnasked = (file) =>
  ofOtherRouter.test(file) ||
  scriptOfStripped.test(file) ||
  file === payloadOfLanguagePage ||
  (file.endsWith('.txt') && isReadingPage(file));
