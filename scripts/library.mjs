import { existsSync } from 'node:fs';
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf, isFresh, keepStamp } from './inputs.mjs';
import { inProject, isStarted } from './project.mjs';
import { run } from './run.mjs';

const libraryFolder = 'dist/library';
/** The file that another program installs. */
export const packedLibrary = 'dist/zizhi-self-check-rules.tgz';

/** The front doors of the rules ▸ what an importing program calls them. */
const doors = {
  'rules/index.ts': '.',
  'rules/schemes/ccrc/index.ts': './schemes/ccrc',
  'rules/schemes/secrecy/index.ts': './schemes/secrecy',
};

const stamp = '.cache/library-stamp';
const inputs = ['rules', 'package.json', 'package-lock.json', 'scripts/library.mjs'];

/**
 * Makes the rules a package of their own, with types, that needs nothing of the site: `npm run
 * pack:library`. Nothing is done while nothing that goes into it has changed.
 */
export async function ensureLibrary() {
  const sources = hashOf(inputs);
  if (existsSync(inProject(packedLibrary)) && (await isFresh(stamp, sources))) return;
  await rm(inProject(libraryFolder), { recursive: true, force: true });
  await compiled();
  const described = await packageOfRules();
  await writeFile(
    inProject(libraryFolder, 'package.json'),
    `${JSON.stringify(described, null, 2)}\n`,
  );
  await copyFile(inProject('rules/README.md'), inProject(libraryFolder, 'README.md'));
  await packed(described);
  await keepStamp(stamp, sources);
}

/** Scripts and types, file by file as the sources are: whoever debugs reads our own code. */
async function compiled() {
  const { default: ts } = await import('typescript');
  const program = ts.createProgram(
    Object.keys(doors).map((door) => inProject(door)),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      declaration: true,
      types: [],
      rootDir: inProject('rules'),
      outDir: inProject(libraryFolder),
    },
  );
  const { diagnostics } = program.emit();
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0)
    throw new Error(
      ts.formatDiagnostics(faults, ts.createCompilerHost(program.getCompilerOptions())),
    );
  const files = program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith(inProject('rules/')))
    .map((name) =>
      inProject(libraryFolder, name.slice(inProject('rules/').length).replace(/ts$/, '')),
    );
  await Promise.all(
    files.flatMap((name) => [withEndings(`${name}js`), withEndings(`${name}d.ts`)]),
  );
}

/** Node wants to be told the whole name of a module; the sources, which a bundler reads, leave its end out. */
async function withEndings(file) {
  const text = await readFile(file, 'utf8');
  const whole = text.replace(
    /(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]*|\.{1,2})\2/g,
    (_, before, quote, name) => {
      const found = [`${name}.js`, `${name}/index.js`].find((one) =>
        existsSync(join(dirname(file), one)),
      );
      if (!found) throw new Error(`${file} imports ${name}, which is not in the package`);
      return `${before}${quote}${found}${quote}`;
    },
  );
  await writeFile(file, whole);
}

/** What the package says of itself: the version of the product, and only what the rules import. */
async function packageOfRules() {
  const { name, version, engines, dependencies } = JSON.parse(
    await readFile(inProject('package.json'), 'utf8'),
  );
  const entry = (door) => {
    const at = `./${door.slice('rules/'.length, -'.ts'.length)}`;
    return { types: `${at}.d.ts`, default: `${at}.js` };
  };
  const { '@internationalized/date': date, zod } = dependencies;
  return {
    name: `${name}-rules`,
    version,
    description: 'The rules of the self-check as a library: answers in, explained findings out.',
    type: 'module',
    sideEffects: false,
    engines,
    exports: Object.fromEntries(
      Object.entries(doors).map(([door, called]) => [called, entry(door)]),
    ),
    dependencies: { '@internationalized/date': date, zod },
  };
}

async function packed({ name, version }) {
  const into = ['--pack-destination', inProject('dist'), '--silent'];
  const { code, output } = await run('npm', ['pack', inProject(libraryFolder), ...into], {
    output: 'capture',
  });
  if (code !== 0) throw new Error(output);
  await rename(inProject('dist', `${name}-${version}.tgz`), inProject(packedLibrary));
}

if (isStarted(import.meta.url)) await ensureLibrary();
