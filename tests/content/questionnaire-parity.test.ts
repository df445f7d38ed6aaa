import { describe, expect, it } from 'vitest';
import { questionnaireWords as english } from '@/content/en/questionnaire';
import type { QuestionnaireWords } from '@/content/types/questionnaire-words';
import { questionnaireWords as chinese } from '@/content/zh-CN/questionnaire';
import { numbers } from './parity';

/** What sentences are told, each piece unmistakable where it comes out again. */
const told = {
  ...{ sheet: 'XQsheet', cell: 'XQcell', text: 'XQtext', why: 'XQwhy' },
  ...{ bytes: 6_000_000, most: 5_000_000, have: 106, known: 113 },
};

/** Texts by the path to them; what is a sentence about something is told all that it may say. */
function textsOf(words: QuestionnaireWords): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found[path] = value;
    else if (typeof value === 'function')
      found[path] = (value as (argument: unknown) => string)(
        path.startsWith('hints') ? 'XQtext' : told,
      );
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, `${path}${key}/`);
  };
  visit(words, '');
  return found;
}

const inEnglish = textsOf(english);
const inChinese = textsOf(chinese);
const tokens = (text: string): readonly string[] => (text.match(/XQ[a-z]+/g) ?? []).sort();

describe('the words of the questionnaire in both languages', () => {
  it('have the same ids, none empty, none padded', () => {
    expect(Object.keys(inEnglish).sort()).toEqual(Object.keys(inChinese).sort());
    for (const [path, text] of [...Object.entries(inEnglish), ...Object.entries(inChinese)])
      expect(text, path).toMatch(/^\S(?:.*\S)?$/su);
  });

  it('say what they are told, carry the same numbers and end alike', () => {
    for (const [path, text] of Object.entries(inEnglish)) {
      const other = inChinese[path]!;
      expect(tokens(text), path).toEqual(tokens(other));
      expect(numbers(text), path).toEqual(numbers(other));
      // A number is called “No.”.
      if (!path.startsWith('columns')) expect(text.endsWith('.'), path).toBe(other.endsWith('。'));
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      expect(other, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('name sheet and cell wherever something is refused', () => {
    for (const [path, text] of [...Object.entries(inEnglish), ...Object.entries(inChinese)])
      if (path.startsWith('refusals'))
        expect(tokens(text), path).toEqual(expect.arrayContaining(['XQcell', 'XQsheet']));
  });

  it('name sheets as spreadsheets allow', () => {
    for (const { sheets } of [english, chinese])
      for (const name of Object.values(sheets)) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  it('keep to their language', () => {
    for (const [path, text] of Object.entries(inEnglish)) {
      // The unit in which a sum may be typed has no other name.
      const bare = text.replaceAll(/\d+ 万?元/g, '');
      expect(bare, path).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
      expect(text, path).not.toMatch(/["']/u);
    }
    for (const [path, text] of Object.entries(inChinese)) {
      const bare = text.replace(/XQ[a-z]+/g, '');
      expect(bare, path).not.toMatch(/(?:[A-Za-z]+[ ,.;]+){3}[A-Za-z]+/u);
      expect(bare, path).not.toMatch(/\p{Script=Han}[,.;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
    }
  });

  it('promise nothing and score nothing', () => {
    for (const text of Object.values(inEnglish))
      expect(text).not.toMatch(/guarante|pass(?:ing)? rate|scor(?:e|ing)\b|congratulat/iu);
    for (const text of Object.values(inChinese))
      expect(text).not.toMatch(/包过|保过|通过率|得分|评分|打分|恭喜/u);
  });
});
