import { damaged, Unreadable } from './unreadable';

/** A file in the archive, as the directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly isPacked: boolean;
  /** In bytes, as declared; what is unpacked is held against it. */
  readonly size: number;
  readonly packedSize: number;
  readonly checksum: number;
  readonly offset: number;
}

/** Ten times the parts of the largest workbook that we write. */
const mostEntries = 500;

/** In bytes: twenty times the largest workbook that we write. */
export const mostUnpacked = 50_000_000;

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;

/**
 * The files of an archive by their names, before anything is unpacked.
 *
 * @throws Unreadable where there is no directory, or one that declares too much
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Unreadable({ code: 'too-large-inside', most: mostUnpacked });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== signatures.entry) throw damaged();
    const entry = entryAt(bytes, view, at);
    total += entry.size;
    // Two files of one name: which of them is read would depend on the reader.
    if (entries.has(entry.name)) throw damaged();
    entries.set(entry.name, entry);
    at += entryLength + [28, 30, 32].reduce((sum, one) => sum + view.getUint16(at + one, true), 0);
  }
  if (total > mostUnpacked) throw new Unreadable({ code: 'too-large-inside', most: mostUnpacked });
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  throw damaged();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  if (isEncrypted || (method !== 0 && method !== 8)) throw damaged();
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(
    bytes.subarray(at + entryLength, at + entryLength + nameLength),
  );
  return {
    // Names of parts are told apart by neither case nor kind of slash.
    name: name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(),
    isPacked: method === 8,
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/**
 * The packed bytes of a file in the archive.
 *
 * @throws Unreadable where they are not there
 */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localLength > view.byteLength) throw damaged();
  if (view.getUint32(offset, true) !== signatures.local) throw damaged();
  const start =
    offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) throw damaged();
  return bytes.subarray(start, start + packedSize);
}
