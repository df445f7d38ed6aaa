import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);

/** The program's own files below these folders, by their paths, with their texts. */
export const sourceFiles = (...folders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:tsx?|mjs|js)$/.test(name))
        .sort()
        .map((name) => {
          const path = `${folder}/${name}`;
          return [path, readFileSync(new URL(path, root), 'utf8')] as const;
        }),
    ),
  );
