import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.mjs';

/**
 * @typedef {object} PageElement
 * @property {string} name the tag's name, in lower case
 * @property {Map<string, string>} attributes names in lower case, values as written
 * @property {string} text the content of a script or style element, else empty
 */

const element =
  /<!--[^]*?-->|<(script|style)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([^]*?)<\/\1\s*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * The elements of a page that React has written, in document order. Not a parser for any HTML:
 * React quotes every attribute and escapes every text.
 * @param {string} html
 * @returns {PageElement[]}
 */
export function elementsOf(html) {
  return [...html.matchAll(element)]
    .filter(([whole]) => !whole.startsWith('<!--'))
    .map(([, rawName, rawAttributes, text, name, attributes]) => ({
      name: (rawName ?? name).toLowerCase(),
      attributes: attributesOf(rawAttributes ?? attributes),
      text: text ?? '',
    }));
}

/** The exported pages, relative to out/, sorted. */
export function exportedPages() {
  return readdirSync(inProject('out'), { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** @param {string} page as `exportedPages` names it */
export function exportedFile(page) {
  return inProject(join('out', page));
}

function attributesOf(text) {
  return new Map(
    [...text.matchAll(attribute)].map(([, name, double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}
