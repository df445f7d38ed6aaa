import { Inflate } from 'fflate';
import { damaged } from './unreadable';
import type { ZipEntry } from './zip-entries';
import { packedBytes } from './zip-entries';

/** So little is unpacked at a time that even the densest bomb grows by few megabytes before the next look. */
const step = 4096;

/**
 * A file of the archive unpacked. What it declares of itself is not believed: unpacking stops at the
 * declared size, and the checksum must fit.
 *
 * @throws Unreadable
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const unpacked = entry.isPacked ? inflated(packed, entry.size) : packed;
  if (unpacked.length !== entry.size || checksumOf(unpacked) !== entry.checksum) throw damaged();
  return unpacked;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged();
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    throw damaged();
  }
  return whole.subarray(0, length);
}

const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = (value & 1) === 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});

/** The CRC-32 that archives are checked by. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
