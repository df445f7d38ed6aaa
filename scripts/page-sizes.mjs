import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { elementsOf, exportedFile, exportedPages } from './exported-page.mjs';
import { keptSizes } from './offline/kept-sizes.mjs';
import { inProject, isStarted } from './project.mjs';
import { isReadingPage } from './reading-pages.mjs';
import { kernelMark, kernelSize, rulesAndTexts } from './rules-sizes.mjs';

/**
 * The most that a page may fetch before it can be used, in KiB after gzip. The rules and one
 * language's texts have a gate of their own; the part of them that every page carries, the rules
 * kernel, is therefore not counted as the page's script.
 */
const workGates = { script: 148, css: 10, html: 15 };

/** A page that is only read brings one plain script. */
const readingGates = { ...workGates, script: 8 };

/** A scheme's whole part of the rule book is one page, for paper. */
const documentGates = { ...readingGates, html: 30 };
const wholeDocument = /^[^/]+\/rules\/[^/]+\/index\.html$/;

const mostRulesAndTexts = 60;

/** All that is fetched once, in idle time, so that the site works without network. */
const mostKept = 1200;

/** @typedef {{ page: string, script: number, css: number, html: number }} PageSizes in bytes */

/**
 * The addresses of the scripts and style sheets that a page fetches by itself.
 * @param {string} html
 */
export function fetchedBy(html) {
  const elements = elementsOf(html);
  const links = (isWanted) =>
    elements
      .filter(({ name, attributes }) => name === 'link' && isWanted(attributes))
      .map(({ attributes }) => attributes.get('href'));
  const scripts = elements
    .filter(({ name, attributes }) => name === 'script' && !attributes.has('nomodule'))
    .map(({ attributes }) => attributes.get('src'))
    .filter((address) => address !== undefined);
  return {
    script: unique([...scripts, ...links(isPreloadedScript)]),
    css: unique(links((attributes) => attributes.get('rel') === 'stylesheet')),
  };
}

/**
 * The sizes of a page that stand over their gate, said in a line each.
 * @param {PageSizes} sizes
 */
export function overweight(sizes) {
  return Object.entries(gatesFor(sizes.page))
    .filter(([kind, most]) => sizes[kind] > most * 1024)
    .map(([kind, most]) => `${sizes.page}: ${kind} ${kib(sizes[kind])} KiB is over ${most} KiB`);
}

function gatesFor(page) {
  if (wholeDocument.test(page)) return documentGates;
  return isReadingPage(page) ? readingGates : workGates;
}

function isPreloadedScript(attributes) {
  const rel = attributes.get('rel');
  return rel === 'modulepreload' || (rel === 'preload' && attributes.get('as') === 'script');
}

async function sizesOf(page, kernel) {
  const html = await readFile(exportedFile(page));
  const { script, css } = fetchedBy(html.toString());
  return {
    page,
    script: (await gzippedTotal(script)) - ((await carriesKernel(script)) ? kernel : 0),
    css: await gzippedTotal(css),
    html: gzipSync(html).length,
  };
}

async function carriesKernel(addresses) {
  const scripts = await Promise.all(addresses.map((address) => readFile(fileOf(address), 'utf8')));
  return scripts.some((script) => script.includes(kernelMark));
}

async function gzippedTotal(addresses) {
  const files = addresses.map((address) => readFile(fileOf(address)));
  return (await Promise.all(files)).reduce((total, file) => total + gzipSync(file).length, 0);
}

function fileOf(address) {
  return inProject(join('out', decodeURIComponent(new URL(address, 'http://export').pathname)));
}

function unique(addresses) {
  return [...new Set(addresses)];
}

function kib(bytes) {
  return (bytes / 1024).toFixed(1);
}

function row(cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(52) : cell.padStart(9))).join('');
}

if (isStarted(import.meta.url)) {
  const kernel = await kernelSize();
  const pages = await Promise.all(exportedPages().map((page) => sizesOf(page, kernel)));
  const texts = await rulesAndTexts();
  const kept = keptSizes();
  const allKept = kept.reduce((total, { gzipped }) => total + gzipped, 0);
  const problems = [
    ...(allKept > mostKept * 1024 ? [`kept offline: over ${mostKept} KiB`] : []),
    ...pages.flatMap(overweight),
    ...texts
      .filter(({ size }) => size > mostRulesAndTexts * 1024)
      .map(
        ({ language, scheme }) =>
          `rules and texts (${scheme}, ${language}) are over ${mostRulesAndTexts} KiB`,
      ),
  ];
  console.log(`rules kernel, on every page but not counted there: ${kib(kernel)} KiB`);
  for (const { language, scheme, size } of texts)
    console.log(
      `rules and texts, ${scheme}, ${language}: ${kib(size)} KiB of ${mostRulesAndTexts}`,
    );
  for (const { part, files, bytes, gzipped } of kept)
    console.log(
      `kept offline, ${part}: ${files} files, ${kib(gzipped)} KiB (unpacked ${kib(bytes)})`,
    );
  console.log(`kept offline, in all: ${kib(allKept)} KiB of ${mostKept}`);
  console.log(row(['KiB, gzip', 'script', 'css', 'html']));
  for (const [kind, gates] of Object.entries({ workGates, readingGates, documentGates }))
    console.log(row([kind, ...Object.values(gates).map(String)]));
  for (const { page, script, css, html } of pages) {
    console.log(row([page, kib(script), kib(css), kib(html)]));
  }
  console.log(problems.join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
