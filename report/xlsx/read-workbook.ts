import type { WorkbookProblem } from '@/content/types/questionnaire-words';
import type { ReadSheet } from './read-sheet';
import { readSheet } from './read-sheet';
import { readStyles } from './read-styles';
import { readTexts } from './read-texts';
import { readXml } from './read-xml';
import { unpack } from './unpack';
import { damaged, Unreadable } from './unreadable';
import type { ZipEntry } from './zip-entries';
import { zipEntries } from './zip-entries';

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** Days are counted from 1904 on, as the first Macintosh did. */
  readonly is1904: boolean;
}

/** In bytes: fifty times a filled questionnaire. */
export const mostBytes = 10_000_000;

/**
 * Reads the cells of an `.xlsx` file. Nothing in it is trusted, nothing is computed or executed, and
 * whatever the bytes are, nothing is thrown.
 */
export function readWorkbook(
  bytes: Uint8Array,
): ReadWorkbook | { readonly problem: WorkbookProblem } {
  const problem = unlike(bytes);
  if (problem) return { problem };
  try {
    return opened(bytes);
  } catch (thrown) {
    if (thrown instanceof Unreadable) return { problem: thrown.problem };
    throw thrown;
  }
}

const signatures = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  compound: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/** What can be said of a file by its size and its first bytes. */
function unlike(bytes: Uint8Array): WorkbookProblem | undefined {
  if (bytes.length > mostBytes) return { code: 'too-large', bytes: bytes.length, most: mostBytes };
  const begins = (signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(signatures.compound))
    return { code: holds(bytes, 'EncryptedPackage') ? 'password' : 'old-format' };
  return begins(signatures.zip) ? undefined : { code: 'not-a-workbook' };
}

/** Whether a compound file names a stream so: in UTF-16, as it does. */
function holds(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes(name);
}

function opened(bytes: Uint8Array): ReadWorkbook {
  const entries = zipEntries(bytes);
  const part = (name: string) => partOf(bytes, entries, name);
  if (!entries.has('[content_types].xml')) throw new Unreadable({ code: 'not-a-workbook' });
  if (hasMacros(entries, part('[content_types].xml'))) throw new Unreadable({ code: 'macros' });
  const book = targetsIn(part('_rels/.rels'), '').find(({ type }) => type === 'officeDocument');
  if (!book || !entries.has(book.target)) throw new Unreadable({ code: 'not-a-workbook' });
  const folder = book.target.slice(0, book.target.lastIndexOf('/') + 1);
  const relations = targetsIn(
    part(`${folder}_rels/${book.target.slice(folder.length)}.rels`),
    folder,
  );
  const optional = <Value>(type: string, read: (bytes: Uint8Array) => readonly Value[]) => {
    const own = relations.find((relation) => relation.type === type);
    return own && entries.has(own.target) ? read(part(own.target)) : [];
  };
  const shared = {
    texts: optional('sharedStrings', readTexts),
    shown: optional('styles', readStyles),
  };
  const { named, is1904 } = readBook(part(book.target));
  const sheets = named.flatMap(({ name, id }) => {
    const own = relations.find((relation) => relation.id === id && relation.type === 'worksheet');
    return own && entries.has(own.target) ? [readSheet(name, part(own.target), shared)] : [];
  });
  return { sheets, is1904 };
}

function partOf(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
): Uint8Array {
  const entry = entries.get(name);
  if (!entry) throw damaged();
  return unpack(bytes, entry);
}

/** Macros, of any age, are named among the parts or declared as the kind of workbook. */
function hasMacros(entries: ReadonlyMap<string, ZipEntry>, contentTypes: Uint8Array): boolean {
  const isMacro = (name: string) => /vbaproject|macrosheets\//.test(name);
  if ([...entries.keys()].some(isMacro)) return true;
  return new TextDecoder().decode(contentTypes).toLowerCase().includes('macroenabled');
}

interface Relation {
  readonly id: string;
  /** The last step of the address that names the type: `worksheet`, `styles`. */
  readonly type: string;
  readonly target: string;
}

/** The parts that a part refers to; a target is told from the folder of the referring part. */
function targetsIn(bytes: Uint8Array, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  readXml(bytes, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      relations.push({ id: Id, type, target: path.replace(/(^|\/)\.\//g, '$1').toLowerCase() });
    },
  });
  return relations;
}

function readBook(bytes: Uint8Array) {
  const named: { readonly name: string; readonly id: string }[] = [];
  let is1904 = false;
  readXml(bytes, {
    open: (tag, { name = '', id = '', date1904 = '' }) => {
      if (tag === 'sheet') named.push({ name, id });
      if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(date1904);
    },
  });
  return { named, is1904 };
}
