import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../source-files';
import { kinds } from './parts';

const program = [...sourceFiles('app', 'components')];
const found = (pattern: RegExp) =>
  program.filter(([, text]) => pattern.test(text)).map(([path]) => path);

describe('every element with keys, focus or announcements of its own', () => {
  it.each(Object.entries(kinds))('%s: where it is, is listed', (_name, { pattern, files }) => {
    expect(found(pattern)).toEqual(Object.keys(files).sort());
  });

  const held = Object.values(kinds).flatMap(({ files }) => Object.values(files));
  it.each([...new Set(held)])('%s: there is such a test', (test) => {
    const [file = '', ...title] = test.split(': ');
    const text = readFileSync(new URL(`../e2e/${file}`, import.meta.url), 'utf8');
    const escaped = title.join(': ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const titled = new RegExp(
      String.raw`\b(?:test|tested)\(\s*['"\`](?:(?:zh-CN|en|\$\{[\w.]+\}): )?${escaped}['"\`]`,
    );
    expect(text).toMatch(titled);
  });
});

describe('how an element is written', () => {
  const components = [...sourceFiles('components')];
  const all = (pattern: RegExp) =>
    components.flatMap(([path, text]) =>
      [...text.matchAll(pattern)].map(([element]) => ({ path, element })),
    );

  it('a form ignores the Enter of an input method', () => {
    const bare = all(/<form\b/g).map(({ path }) => path);
    expect(bare).toEqual(['components/rule-book/rule-search.tsx', 'components/ui/typed-form.tsx']);
  });

  it('a heading of a table says of what it is one', () => {
    const headings = all(/<th\b[^>]*>/g);
    expect(headings.length).toBeGreaterThan(20);
    expect(headings.filter(({ element }) => !/\bscope="/.test(element))).toEqual([]);
  });

  it('a table has a name', () => {
    const tables = all(/<table\b[^>]*>\s*(?:<caption)?/g);
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ element }) => !/aria-label=|<caption$/.test(element))).toEqual([]);
  });

  it('nothing stands before its place in the order of Tab', () => {
    expect(all(/tabIndex=\{?"?[1-9]/g)).toEqual([]);
  });

  it('nothing that was pressed is disabled while it works', () => {
    // What has nothing to do yet may be.
    expect(all(/\sdisabled=/g).map(({ path }) => path)).toEqual([
      'components/hand-over/import-report.tsx',
      'components/report/save-report.tsx',
      'components/result/trial-choice.tsx',
    ]);
  });

  it('what stays in sight is known', () => {
    const sheets = ['desk', 'globals', 'history', 'judgement', 'offline', 'planning', 'tables'];
    const text = [...sheets, 'walk-through', 'actions']
      .map((name) => readFileSync(new URL(`../../app/${name}.css`, import.meta.url), 'utf8'))
      .join('');
    const sticking = [...text.matchAll(/(\.[\w-]+) \{[^{}]*position: (?:sticky|fixed)/g)];
    expect(sticking.map(([, name]) => name).sort()).toEqual(
      ['.desk-done', '.trial-bar', '.update-bar', '.walk-bar', '.walk-leave'].sort(),
    );
  });
});
