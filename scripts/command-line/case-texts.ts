import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextRead } from './read-text';
import { codeOf, decoded, readText, standardInput } from './read-text';

/** Where one of many cases stands: in a line of the stream, counted from 1, or in a file of the folder. */
export type Place = { readonly line: number } | { readonly file: string };

export interface CaseText {
  readonly place: Place;
  readonly read: TextRead;
}

/** Where many cases come from, or why nothing can be read there. */
export type CaseTexts =
  | { readonly texts: AsyncIterable<CaseText> }
  | { readonly problem: 'unreadable'; readonly because: string };

/**
 * The texts of many cases, one after the other, so that memory does not grow with their number: the
 * files of a folder whose names end in `.json`, in the order of their names, or else the lines of a
 * file or of standard input that are not blank.
 *
 * @param mostBytes the most that is read of one case
 */
export async function caseTexts(from: string, mostBytes: number): Promise<CaseTexts> {
  if (from === standardInput) return { texts: linesOf(process.stdin, mostBytes) };
  try {
    const found = await stat(from);
    return {
      texts: found.isDirectory()
        ? filesIn(from, await readdir(from), mostBytes)
        : linesOf(createReadStream(from), mostBytes),
    };
  } catch (error) {
    return { problem: 'unreadable', because: codeOf(error) };
  }
}

async function* filesIn(
  folder: string,
  names: readonly string[],
  mostBytes: number,
): AsyncGenerator<CaseText> {
  for (const file of names.filter((name) => name.endsWith('.json')).sort())
    yield { place: { file }, read: await readText(join(folder, file), mostBytes) };
}

const lineFeed = 0x0a;

/** The lines of a stream of bytes; of one that is too long no more is kept than its length. */
async function* linesOf(
  stream: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<CaseText> {
  let line = unread;
  let number = 1;
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      const read = readLine(longer(line, chunk.subarray(from, end), mostBytes), mostBytes);
      if (read) yield { place: { line: number }, read };
      [line, number, from] = [unread, number + 1, end + 1];
    }
    line = longer(line, chunk.subarray(from), mostBytes);
  }
  const read = readLine(line, mostBytes);
  if (read) yield { place: { line: number }, read };
}

interface Line {
  readonly bytes: number;
  readonly parts: readonly Buffer[];
}

const unread: Line = { bytes: 0, parts: [] };

function longer({ bytes, parts }: Line, part: Buffer, mostBytes: number): Line {
  const length = bytes + part.length;
  return { bytes: length, parts: length > mostBytes ? [] : [...parts, part] };
}

/** What stands in a line; nothing where it is blank. */
function readLine({ bytes, parts }: Line, mostBytes: number): TextRead | undefined {
  if (bytes > mostBytes) return { problem: 'too-large', bytes };
  const read = decoded(Buffer.concat(parts));
  return 'text' in read && read.text.trim() === '' ? undefined : read;
}
