import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { inProject } from './project.mjs';

/** A string of the kernel that stays whole in a minified script. */
export const kernelMark = 'left-to-the-authority';

/** The part of the kernel that every page carries. */
const carried = ['rules/index.ts'];
/** The whole kernel and the applicant's facts: all of `rules/` that no scheme owns. */
const kernel = ['rules', 'rules/applicant'].flatMap((folder) =>
  readdirSync(inProject(folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const languages = ['zh-CN', 'en'];
const schemes = ['ccrc', 'secrecy'];

/**
 * Bytes after gzip of the rules kernel with its calendar library, without the schema library: the
 * part that every page carries, and the whole.
 */
export const kernelSize = () => sizeOf(carried);
export const wholeKernelSize = () => sizeOf(kernel);

/**
 * Bytes after gzip of what the budget books as rules and texts: kernel, one scheme and one language,
 * for a page fetches no scheme that is not applied for.
 * @returns {Promise<{ language: string, scheme: string, size: number }[]>}
 */
export const rulesAndTexts = () =>
  Promise.all(
    languages.flatMap((language) =>
      schemes.map(async (scheme) => ({
        language,
        scheme,
        size: await sizeOf([
          ...kernel,
          `rules/schemes/${scheme}/index.ts`,
          `content/${language}/index.ts`,
          `content/${language}/${scheme}/index.ts`,
        ]),
      })),
    ),
  );

async function sizeOf(modules) {
  const all = modules.map((path, index) => `export * as part${index} from '${inProject(path)}';`);
  const entry = 'virtual:measured';
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    external: /^zod/,
    tsconfig: inProject('tsconfig.json'),
    plugins: [
      {
        name: 'measured',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? all.join('\n') : undefined),
      },
    ],
    logLevel: 'warn',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  return gzipSync(output[0].code).length;
}
