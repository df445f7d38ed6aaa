import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleCase } from '@/cases/example-case';
import { words } from '@/content/en';

/** Where the files of these tests are written. */
export const folder = mkdtempSync(join(tmpdir(), 'command-line-'));

export const removeWritten = (): void => {
  rmSync(folder, { recursive: true });
};

/** Runs the built command line. */
export function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', ['dist/assess.mjs', ...args], {
    input,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

export function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const example = exampleCase(words.ui.start.exampleOrganisation);

/** A file with the example, some of it replaced. */
export const writtenCase = (name: string, over: object = {}): string =>
  written(name, JSON.stringify({ ...example, ...over }));
