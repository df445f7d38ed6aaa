import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** A text, or why there is none. `too-large`: more than the caller would take. */
export type TextRead =
  | { readonly text: string }
  | { readonly problem: 'too-large'; readonly bytes: number }
  | { readonly problem: 'unreadable'; readonly because: string }
  | { readonly problem: 'not-text' };

/** The name that stands for standard input. */
export const standardInput = '-';

/** Reads a UTF-8 text, and never more than `mostBytes` of it, whatever the name stands for. */
export async function readText(file: string, mostBytes: number): Promise<TextRead> {
  try {
    if (file === standardInput) return await readAtMost(process.stdin, mostBytes);
    const { size } = await stat(file);
    if (size > mostBytes) return { problem: 'too-large', bytes: size };
    return await readAtMost(createReadStream(file), mostBytes);
  } catch (error) {
    return { problem: 'unreadable', because: codeOf(error) };
  }
}

async function readAtMost(stream: Readable, mostBytes: number): Promise<TextRead> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return { problem: 'too-large', bytes };
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks));
}

/** Bytes as UTF-8, or that they are none. */
export function decoded(bytes: Buffer): TextRead {
  return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { problem: 'not-text' };
}

/** `ENOENT` and its like: what an operator can look up, whatever the language. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
