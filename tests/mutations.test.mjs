import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mutations } from './mutations/index.mjs';

const timesIn = (file, text) => readFileSync(file, 'utf8').split(text).length - 1;

describe('the wrong turns that the tests must notice', () => {
  it('are sixty at least, each with a name of its own', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(60);
    const names = mutations.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(mutations)('$file: $name', ({ file, text, replacement }) => {
    expect(timesIn(file, text)).toBe(1);
    expect(replacement).not.toBe(text);
  });
});
