import { describe, expect, it } from 'vitest';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { guideWords as en } from '@/content/en/guide';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import type { GuideWords } from '@/content/types/guide-words';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { guideWords as zh } from '@/content/zh-CN/guide';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import { refusedClaims as ccrcClaims } from '@/rules/schemes/ccrc/refused-claims';
import { refusedClaims as secrecyClaims } from '@/rules/schemes/secrecy/refused-claims';

const english = texts(en);
const chinese = texts(zh);
const inEnglish = Object.entries(english);
const inChinese = Object.entries(chinese);

describe('the words of the guide in both languages', () => {
  it('have the same ids, none empty, none padded', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    for (const [path, text] of [...inEnglish, ...inChinese])
      expect(text, path).toMatch(/^\S(?:.*\S)?$/su);
  });

  it('end alike and carry the same numbers', () => {
    for (const [path, text] of inEnglish) {
      expect(text.endsWith('?'), path).toBe(chinese[path]?.endsWith('？'));
      expect(text.endsWith('.'), path).toBe(chinese[path]?.endsWith('。'));
      expect(numbers(text), path).toEqual(numbers(chinese[path] ?? ''));
    }
  });

  it('promise nothing and give no mark', () => {
    for (const [path, text] of inEnglish)
      expect(text, path).not.toMatch(
        /guarante|certain to pass|congratulat|\b\d+ (?:points|marks)/iu,
      );
    for (const [path, text] of inChinese)
      expect(text, path).not.toMatch(/包过|保过|确保通过|恭喜|\d\s*分(?!钟)/u);
  });

  it('name sources in words', () => {
    for (const [path, text] of [...inEnglish, ...inChinese])
      expect(text, path).not.toMatch(/\bseeds?\b|种子|\bS\d+\b|https?:|trust [A-D]\b/u);
  });
});

describe('the English words', () => {
  it('contain nothing Chinese', () => {
    for (const [path, text] of inEnglish)
      expect(text, path).not.toMatch(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u);
  });

  it('use none of the known mistranslations', () => {
    const wrong =
      /safety|emergency treatment|file management|person in charge|business stage|(?<!project )supervision|technical director|project leader|declared category|third-level|security director|confidentiality director/iu;
    for (const [path, text] of inEnglish) expect(text, path).not.toMatch(wrong);
  });

  it('use typographic quotation marks and apostrophes', () => {
    for (const [path, text] of inEnglish) expect(text, path).not.toMatch(/["']/u);
  });
});

describe('the Chinese words', () => {
  it('contain no English sentence', () => {
    for (const [path, text] of inChinese)
      expect(text, path).not.toMatch(/(?:[A-Za-z]+[ ,.;]+){3}[A-Za-z]+/u);
  });

  it('use full-width punctuation, and a space between characters and digits or letters', () => {
    for (const [path, text] of inChinese) {
      const withoutDates = text.replace(/\d+月\d+日/gu, '');
      expect(text, path).not.toMatch(/\p{Script=Han}[,.;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
      expect(withoutDates, path).not.toMatch(/\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u);
    }
  });
});

it.each([
  ['ccrc', 'certification body', '认证机构'],
  ['secrecy', 'secrecy authority', '保密行政管理部门'],
] as const)('every disagreement of %s names whom to ask', (scheme, authority, bureau) => {
  for (const { reading } of Object.values(en[scheme].disagreements))
    expect(reading).toContain(authority);
  for (const { reading } of Object.values(zh[scheme].disagreements))
    expect(reading).toContain(bureau);
});

it('a disagreement of the guide has no name that the scheme uses for another', () => {
  for (const id of Object.keys(en.ccrc.disagreements))
    expect(Object.keys(ccrcInEnglish.disagreements)).not.toContain(id);
  for (const id of Object.keys(en.secrecy.disagreements))
    expect(Object.keys(secrecyInEnglish.disagreements)).not.toContain(id);
});

describe('what is said of a refused claim', () => {
  const claims = [...ccrcClaims, ...secrecyClaims];
  const saidIn = (words: GuideWords): Record<string, { claim: string; instead?: string }> => ({
    ...words.ccrc.claims,
    ...words.secrecy.claims,
  });

  it('is one line, without a figure that could be taken for a threshold', () => {
    for (const words of [en, zh])
      for (const [id, { claim }] of Object.entries(saidIn(words))) {
        expect(claim.length, id).toBeLessThanOrEqual(90);
        expect(claim.replace(/ISO 27001|Level \d/gu, ''), id).not.toMatch(/\d/u);
      }
  });

  it('says what holds instead, or leaves it to a requirement that does', () => {
    const asks = [ccrcInEnglish, ccrcInChinese, secrecyInEnglish, secrecyInChinese].flatMap(
      ({ requirements }) => Object.keys(requirements),
    );
    for (const { id, instead } of claims)
      for (const words of [en, zh]) {
        expect('instead' in (saidIn(words)[id] ?? {}), id).toBe('stage' in instead);
        if ('requirement' in instead) expect(asks, id).toContain(instead.requirement);
      }
  });
});

function texts(words: GuideWords): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found[path] = value;
    else for (const [key, inner] of Object.entries(value as object)) visit(inner, `${path}/${key}`);
  };
  visit(words, '');
  return found;
}

/** All numbers in a text, sorted; the names of levels and of months are numbers in one language only. */
function numbers(text: string): readonly string[] {
  const inDigits = text
    .replace(/\bLevels? [1-3]\b(?:(?:, | and | or )[1-3]\b)*/gu, '')
    .replace(/(\d+) March/gu, '3, $1');
  return (inDigits.match(/\d+(?:[.,-]\d+)*/gu) ?? []).sort();
}
