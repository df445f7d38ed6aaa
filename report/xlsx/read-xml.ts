import { Parser } from 'saxen';
import { damaged, Unreadable } from './unreadable';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a reader of XML wants to hear of; names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads XML from its beginning to its end. A declaration of a document type or of entities is
 * refused: no workbook has one, and bombs are made of them.
 *
 * @throws Unreadable
 */
export function readXml(bytes: Uint8Array, { open, text, close }: XmlListener): void {
  const xml = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const parser = new Parser()
    .on('openTag', (name, attributes) => open(bare(name), decoded(attributes())))
    .on('attention', () => {
      throw new Unreadable({ code: 'declarations' });
    });
  if (close) parser.on('closeTag', (name) => close(bare(name)));
  if (text) parser.on('text', (raw) => text(withEntities(raw))).on('cdata', text);
  try {
    parser.parse(xml);
  } catch (problem) {
    throw problem instanceof Unreadable ? problem : damaged();
  }
}

/** The relation that a reference names has a prefix of its own, and an attribute `id` has none. */
const decoded = (attributes: Readonly<Record<string, string>>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [bare(name), withEntities(value)]),
  );

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const last = 0x10ffff;

const withEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (_, hex, digits, name) =>
      typeof name === 'string'
        ? (named[name.toLowerCase()] ?? '')
        : signOf(typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(digits)),
  );

const signOf = (code: number): string => (code <= last ? String.fromCodePoint(code) : '');
