import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesVersion } from '@/rules';

const folder = mkdtempSync(join(tmpdir(), 'importing-program-'));
const inFolder = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
const inProject = (...names: readonly string[]) => join(process.cwd(), ...names);

/** The example of the library's own README is the program that imports it. */
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('rules/README.md', 'utf8'))!;

beforeAll(() => {
  execFileSync('node', ['scripts/library.mjs'], { stdio: 'pipe' });
  const { dependencies } = JSON.parse(readFileSync('dist/library/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // What the package itself wants is taken from this project, so that no network is needed.
  const own = Object.keys(dependencies).map(
    (name) => [name, `file:${inProject('node_modules', name)}`] as const,
  );
  write('package.json', {
    ...{ name: 'importing-program', private: true, type: 'module' },
    dependencies: {
      'zizhi-self-check-rules': `file:${inProject('dist/zizhi-self-check-rules.tgz')}`,
      ...Object.fromEntries(own),
    },
  });
  write('tsconfig.json', {
    compilerOptions: {
      ...{ target: 'ES2022', module: 'nodenext', strict: true, exactOptionalPropertyTypes: true },
      ...{ noUncheckedIndexedAccess: true, skipLibCheck: false, types: [], lib: ['ES2022', 'DOM'] },
    },
    files: ['main.ts'],
  });
  writeFileSync(join(folder, 'main.ts'), example);
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund'], inFolder);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, value: object) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
};

/** What the compiler complains of in the importing program. */
const complaints = (): string =>
  spawnSync(inProject('node_modules/.bin/tsc'), ['-p', '.'], inFolder).stdout;

describe('the rules as a package', () => {
  it('are installed, type-checked and run by another program', () => {
    expect(complaints()).toBe('');
    const said = execFileSync('node', ['main.js'], inFolder).trim().split('\n');
    expect(said[0]).toBe(`${rulesVersion} does-not-meet`);
    expect(said.some((line) => line.startsWith('ccrc/common/'))).toBe(true);
    expect(said.at(-1)).toMatch(/^(now|on|once|never|cannot-be-said)$/);
  });

  it('refuse a wrong type in the importing program', () => {
    write('tsconfig.json', {
      compilerOptions: { module: 'nodenext', strict: true, noEmit: true, types: [] },
      files: ['wrong.ts'],
    });
    writeFileSync(
      join(folder, 'wrong.ts'),
      example.replace('verdictOf(assessment, reading)', "verdictOf(assessment, 'lenient')"),
    );
    expect(complaints()).toContain('\'"lenient"\'');
  });

  it('open by every door', () => {
    const program =
      "console.log((await import('zizhi-self-check-rules/schemes/secrecy')).secrecy.id)";
    const said = execFileSync('node', ['--input-type=module', '--eval', program], inFolder);
    expect(said.trim()).toBe('secrecy');
  });

  it('bring nothing but themselves', () => {
    const files = execFileSync('tar', ['tzf', 'dist/zizhi-self-check-rules.tgz'], {
      encoding: 'utf8',
    });
    expect(
      files
        .trim()
        .split('\n')
        .filter((name) => !/\.(?:js|d\.ts)$/.test(name))
        .sort(),
    ).toEqual(['package/README.md', 'package/package.json']);
  });
});
