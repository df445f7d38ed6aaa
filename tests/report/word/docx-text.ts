import { Parser } from 'saxen';
import { partsOf } from '../questionnaire/workbooks';

/** A document taken apart. */
export interface Opened {
  readonly parts: Readonly<Record<string, string>>;
  /** Of the body, the headers and the footers: paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  /** The names of the body's elements, in their order. */
  readonly elements: readonly string[];
}

/** @throws where a part is no XML */
export function opened(bytes: Uint8Array): Opened {
  const parts = partsOf(bytes);
  const read = Object.entries(parts).map(([name, xml]) => ({ name, ...readPart(xml) }));
  const told = read.filter(({ name }) => /^word\/(document|header\d|footer\d)\.xml$/.test(name));
  return {
    parts,
    paragraphs: told.flatMap(({ paragraphs }) => paragraphs),
    elements: read.find(({ name }) => name === 'word/document.xml')?.elements ?? [],
  };
}

function readPart(xml: string) {
  const paragraphs: string[] = [];
  const elements: string[] = [];
  let isText = false;
  const parser = new Parser()
    .on('openTag', (name) => {
      elements.push(name);
      if (name === 'w:p') paragraphs.push('');
      isText = name === 'w:t';
    })
    .on('closeTag', () => {
      isText = false;
    })
    .on('text', (text) => {
      if (isText) paragraphs.push(`${paragraphs.pop() ?? ''}${unescaped(text)}`);
    })
    .on('attention', (what) => {
      throw new Error(what);
    });
  parser.parse(xml);
  return { paragraphs: paragraphs.filter((text) => text !== ''), elements };
}

const signs: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" },
};

const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/g, (sign) => signs[sign] ?? sign);
