import { describe, expect, it } from 'vitest';
import { ruleBookWords as en } from '@/content/en/rule-book';
import { ruleBookWords as zh } from '@/content/zh-CN/rule-book';
import type { RuleBookWords } from '@/content/types/rule-book-words';

/** What a sentence that takes something is tried with. */
const sample = { version: '2026.11.2', until: 'X', count: '3', total: '9', change: 'X' };
const english = textsOf(en);
const chinese = textsOf(zh);

describe('the words of the rule book', () => {
  it('have the same ids in both languages, none empty, none padded', () => {
    expect(Object.keys(english)).toEqual(Object.keys(chinese));
    for (const text of [...Object.values(english), ...Object.values(chinese)])
      expect(text).toMatch(/^\S(?:.*\S)?$/su);
  });

  it('end alike and carry the same numbers', () => {
    for (const [path, text] of Object.entries(english)) {
      const inChinese = chinese[path] ?? '';
      expect(text.endsWith('.'), path).toBe(inChinese.endsWith('。'));
      expect(text.match(/\d+/g), path).toEqual(inChinese.match(/\d+/g));
    }
  });

  it('are each in their own language', () => {
    for (const [path, text] of Object.entries(english))
      expect(text, path).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
    for (const [path, text] of Object.entries(chinese)) {
      expect(text, path).not.toMatch(/\p{Script=Han}[,.;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
      expect(text, path).not.toMatch(/\p{Script=Han}\d|\d\p{Script=Han}/u);
    }
  });
});

function textsOf(words: RuleBookWords): Readonly<Record<string, string>> {
  const flat = (value: unknown, path: string): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (path.endsWith('/list')) return [];
    if (typeof value === 'function') {
      const say = value as (argument: unknown) => string;
      return [[path, say(takesOneText(path) ? 'X' : sample)]];
    }
    return Object.entries(value as object).flatMap(([name, inner]) =>
      flat(inner, `${path}/${name}`),
    );
  };
  return Object.fromEntries(flat(words, ''));
}

function takesOneText(path: string): boolean {
  return /\/(dependsOn|noQuestions|rule\/version)$/u.test(path);
}
