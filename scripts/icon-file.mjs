const headLength = 6;
const entryLength = 16;

/**
 * An `.ico` file of square PNG pictures, as browsers ask a host for it unasked.
 * @param {{ size: number, png: Buffer }[]} pictures `size` in pixels, 255 at most
 */
export function iconFile(pictures) {
  const head = Buffer.alloc(headLength);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  const before = headLength + entryLength * pictures.length;
  const entries = pictures.map(({ size, png }, index) => {
    const earlier = pictures.slice(0, index).reduce((sum, one) => sum + one.png.length, before);
    return entry(size, png.length, earlier);
  });
  return Buffer.concat([head, ...entries, ...pictures.map(({ png }) => png)]);
}

function entry(size, length, offset) {
  const bytes = Buffer.alloc(entryLength);
  bytes.writeUInt8(size, 0);
  bytes.writeUInt8(size, 1);
  bytes.writeUInt16LE(1, 4);
  bytes.writeUInt16LE(32, 6);
  bytes.writeUInt32LE(length, 8);
  bytes.writeUInt32LE(offset, 12);
  return bytes;
}
