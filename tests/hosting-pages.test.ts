import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

const english = read('HOSTING.md');
const chinese = read('HOSTING.zh-CN.md');

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([match]) => match);
const blocks = (text: string) => found(text, /^```[^]*?^```$/gmu);
const prose = (text: string): string => text.replace(/^```[^]*?^```$/gmu, '');

describe('the hosting pages in both languages', () => {
  it('lead to each other', () => {
    expect(english).toContain('](HOSTING.zh-CN.md)');
    expect(chinese).toContain('](HOSTING.md)');
  });

  it('have the same parts, points and rows', () => {
    for (const kind of [/^#+/gmu, /^- /gmu, /^\|/gmu])
      expect(found(chinese, kind)).toEqual(found(english, kind));
  });

  it('show the same commands', () => {
    expect(blocks(english).length).toBeGreaterThan(3);
    expect(blocks(chinese)).toEqual(blocks(english));
  });

  it('name the same files and settings, and the same numbers', () => {
    for (const kind of [/`[^`]+`/gu, /\d+(?:\.\d+)*/gu])
      expect([...new Set(found(prose(chinese), kind))].sort()).toEqual(
        [...new Set(found(prose(english), kind))].sort(),
      );
  });

  it('are written in Chinese as Chinese is written', () => {
    const lines = prose(chinese).replace(/`[^`]*`|\]\([^)]*\)|\*\*/gu, '');
    expect(lines).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
    // A line's end inside a paragraph would be read as a space.
    expect(chinese).not.toMatch(/[\p{Script=Han}，、]\n {0,2}\p{Script=Han}/u);
  });
});
