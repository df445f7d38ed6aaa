import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { exportedFile } from '../exported-page.mjs';
import { keptFiles } from './kept-files.mjs';

/**
 * How much is fetched once for working without network, by language: scripts serve both.
 * @returns {{ part: string, files: number, bytes: number, gzipped: number }[]}
 */
export function keptSizes() {
  const parts = new Map();
  for (const { file } of keptFiles()) {
    const part = /^(zh-CN|en)\//.exec(file)?.[1] ?? 'both languages';
    const text = readFileSync(exportedFile(file));
    const { files, bytes, gzipped } = parts.get(part) ?? { files: 0, bytes: 0, gzipped: 0 };
    parts.set(part, {
      ...{ part, files: files + 1, bytes: bytes + text.length },
      gzipped: gzipped + gzipSync(text).length,
    });
  }
  return [...parts.values()];
}
