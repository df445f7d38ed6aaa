import type { LogoProblem } from '@/content/types/paper-words';

const mostBytes = 2_000_000;
/** Unpacked it takes four bytes each; a small file may hold far more than any logo. */
const mostPixels = 25_000_000;
/** Enough for a cover at 300 dots per inch, in pixels. */
const widest = 720;
const highest = 240;

/**
 * Makes a picture that a user chose a small PNG. It is drawn anew, so that nothing else that lies in
 * the file, such as where a photograph was taken, goes along.
 *
 * @returns the picture as a `data:` address, or why it was refused
 */
export async function logoFrom(
  file: Blob,
): Promise<{ readonly logo: string } | { readonly problem: LogoProblem }> {
  if (file.size > mostBytes)
    return { problem: { code: 'too-large', bytes: file.size, most: mostBytes } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = sizeOf(bytes);
  if (size === 'not-an-image') return { problem: { code: isDrawing(bytes) ? 'drawing' : size } };
  if (size === 'damaged') return { problem: { code: size } };
  if (size.width * size.height > mostPixels)
    return { problem: { code: 'too-many-pixels', most: mostPixels } };
  try {
    return { logo: await drawnSmall(file) };
  } catch {
    return { problem: { code: 'damaged' } };
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a PNG or JPEG says it is, read before anything of it is unpacked. */
function sizeOf(bytes: Uint8Array): Size | 'not-an-image' | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return bytes.length < 24
      ? 'damaged'
      : { width: view.getUint32(16), height: view.getUint32(20) };
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? sizeOfJpeg(view) : 'not-an-image';
}

/** A JPEG is a row of segments; the one that begins its frame, C0 to CF but for three, says the size. */
function sizeOfJpeg(view: DataView): Size | 'damaged' {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return 'damaged';
    const kind = view.getUint8(at + 1);
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return 'damaged';
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const isDrawing = (bytes: Uint8Array): boolean =>
  /<svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)));

async function drawnSmall(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, widest / picture.width, highest / picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL('image/png');
}
