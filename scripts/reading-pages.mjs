import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf, exportedFile, exportedPages } from './exported-page.mjs';
import { inProject } from './project.mjs';

const readingFolders = ['guide', 'rules', 'accessibility'];
const notFoundPage = '404.html';
/** Shown where a page is not on the device: whatever it needed might not be there either. */
const offlinePage = 'offline/index.html';
const ownScript = '/rule-book.js';

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
 * Takes the framework's script out of every page that is only read, and out of the one for unknown
 * addresses, and what is fetched for it.
 */
export async function stripReadingPages() {
  const problems = [];
  await removeCopies();
  for (const page of exportedPages().filter((one) => isReadingPage(one) || one === notFoundPage)) {
    const html = withoutFrameworkScript(await readFile(exportedFile(page), 'utf8'));
    problems.push(...waitingForScript(html).map((problem) => `${page}: ${problem}`));
    await writeFile(exportedFile(page), html);
  }
  await removePayloads();
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
  return attributes.get('src')?.endsWith(ownScript) ?? false;
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

/** The texts from which the framework would build these pages: no script asks for them any more. */
async function removePayloads() {
  const files = await readdir(inProject('out'), { recursive: true });
  const payloads = files
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt') && isReadingPage(name));
  await Promise.all(payloads.map((name) => rm(inProject(join('out', name)))));
}
