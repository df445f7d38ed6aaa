import { readXml } from './read-xml';
import { unescaped } from './xml-text';

/** The texts that cells refer to by their number; how Japanese is pronounced is passed over. */
export function readTexts(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let parts: string[] = [];
  const inside = new Set<string>();
  readXml(bytes, {
    open: (name) => {
      inside.add(name);
      if (name === 'si') parts = [];
    },
    text: (text) => {
      if (inside.has('t') && !inside.has('rPh')) parts.push(text);
    },
    close: (name) => {
      inside.delete(name);
      if (name === 'si') texts.push(unescaped(parts.join('')));
    },
  });
  return texts;
}
