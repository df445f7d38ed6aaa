import type { Shown } from './number-format';
import { shownAs } from './number-format';
import { readXml } from './read-xml';

/** As what numbers are shown, by the number of a cell's style. */
export function readStyles(bytes: Uint8Array): readonly Shown[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellFormats = false;
  readXml(bytes, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'cellXfs') isCellFormats = true;
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'xf' && isCellFormats) ids.push(Number(numFmtId ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return ids.map((id) => shownAs(id, codes.get(id)));
}
