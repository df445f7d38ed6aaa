import { describe, expect, it } from 'vitest';
import type { SchemeWords } from '@/content';
import type { Requirement } from '@/rules';

interface InBothLanguages<Words extends SchemeWords> {
  readonly en: Words;
  readonly zh: Words;
}

/** Texts by the path to them. */
type Texts = Readonly<Record<string, string>>;

/** The numbers that a requirement asks for, as its English says them. */
export type Asked<Id extends string> = Partial<Record<Id, readonly string[]>>;

/** How a number with its English unit reads in Chinese. */
export type Units = readonly (readonly [RegExp, string])[];

/** What holds for the words of any scheme. */
export function describeParity<Words extends SchemeWords>(
  { en, zh }: InBothLanguages<Words>,
  mistranslations: readonly string[],
): void {
  const english = texts(en);
  const chinese = texts(zh);
  describeBoth(english, chinese);
  describeEnglish(english, mistranslations);
  describeChinese(chinese, zh);

  it.each([
    [
      'en',
      /guarante|pass rate|passing rate|scor(?:e|ing)\b|certain to pass|congratulat/iu,
      english,
    ],
    ['zh-CN', /包过|保过|确保通过|通过率|得分|评分|打分|恭喜/u, chinese],
  ] as const)('nothing is promised or scored in %s', (_, promise, words) => {
    for (const [path, text] of Object.entries(words)) expect(text, path).not.toMatch(promise);
  });

  it.each([
    ['en', /\bseeds?\b|\bS\d+\b|https?:|trust [A-D]\b/u, english],
    ['zh-CN', /种子|\bS\d+\b|https?:/u, chinese],
  ] as const)('sources are named in words in %s', (_, label, words) => {
    for (const [path, text] of Object.entries(words)) expect(text, path).not.toMatch(label);
  });

  it('every disagreement names whom to ask', () => {
    for (const words of [en, zh])
      for (const { reading } of Object.values(words.disagreements))
        expect(reading).toContain(words.authority);
  });
}

/** Holds what requirements ask against their numbers, written out once more by hand. */
export function describeAsked<Id extends string, Words extends SchemeWords>(
  { en, zh }: InBothLanguages<Words>,
  asked: Asked<Id>,
  units: Units,
): void {
  const asks = (words: SchemeWords, id: string): string => words.requirements[id]!.asks;

  it.each(Object.keys(en.requirements))('%s: asks its own numbers and no other', (id) => {
    const wanted = (asked as Asked<string>)[id] ?? [];
    for (const phrase of wanted)
      expect(` ${asks(en, id)} `).toMatch(new RegExp(`\\W${phrase}\\W`, 'u'));
    expect(numbers(asks(en, id))).toEqual(numbers(wanted.join(' ')));
    expect(numbers(asks(zh, id))).toEqual(numbers(wanted.join(' ')));
  });

  it('names the unit that goes with the number in Chinese too', () => {
    for (const [id, wanted] of Object.entries<readonly string[] | undefined>(asked))
      for (const phrase of wanted ?? []) {
        const [pattern, unit] = units.find(([one]) => one.test(phrase))!;
        expect(asks(zh, id), id).toContain(phrase.replace(pattern, unit));
      }
  });
}

/** Holds every requirement that is only reported to saying so, and no other. */
export function describeReported<Words extends SchemeWords>(
  { en, zh }: InBothLanguages<Words>,
  requirements: readonly Pick<Requirement, 'id' | 'basis'>[],
  says: { readonly en: RegExp; readonly zh: RegExp },
): void {
  it('says that a reported requirement is reported', () => {
    for (const { id, basis } of requirements) {
      const reported = basis === 'reported';
      expect(says.en.test(en.requirements[id]!.asks), id).toBe(reported);
      expect(says.zh.test(zh.requirements[id]!.asks), id).toBe(reported);
    }
  });
}

function describeBoth(english: Texts, chinese: Texts): void {
  describe('the words of the scheme in both languages', () => {
    it('have the same ids', () => {
      expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
    });

    it('are never empty and never padded', () => {
      for (const [path, text] of [...Object.entries(english), ...Object.entries(chinese)])
        expect(text, path).toMatch(/^\S(?:.*\S)?$/su);
    });

    it('mark each text as a sentence, a question or a label in the same way', () => {
      for (const [path, text] of Object.entries(english)) {
        expect(text.endsWith('?'), path).toBe(chinese[path]?.endsWith('？'));
        expect(text.endsWith('.'), path).toBe(chinese[path]?.endsWith('。'));
      }
    });

    it('carry the same numbers', () => {
      for (const [path, text] of Object.entries(english))
        expect(numbers(text), path).toEqual(numbers(chinese[path] ?? ''));
    });
  });
}

function describeEnglish(english: Texts, mistranslations: readonly string[]): void {
  describe('the English words', () => {
    it('contain nothing Chinese', () => {
      const chineseSigns = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
      for (const [path, text] of Object.entries(english))
        expect(text, path).not.toMatch(chineseSigns);
    });

    it('use typographic quotation marks and apostrophes', () => {
      for (const [path, text] of Object.entries(english)) expect(text, path).not.toMatch(/["']/u);
    });

    it('use none of the known mistranslations', () => {
      for (const [path, text] of Object.entries(english))
        for (const term of mistranslations) expect(text.toLowerCase(), path).not.toContain(term);
    });
  });
}

function describeChinese(chinese: Texts, { requirements }: SchemeWords): void {
  describe('the Chinese words', () => {
    it('contain no English sentence', () => {
      for (const [path, text] of Object.entries(chinese))
        expect(text, path).not.toMatch(/(?:[A-Za-z]+[ ,.;]+){3}[A-Za-z]+/u);
    });

    it('use full-width punctuation, and a space between characters and digits or letters', () => {
      for (const [path, text] of Object.entries(chinese)) {
        expect(text, path).not.toMatch(/\p{Script=Han}[,.;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
        expect(text, path).not.toMatch(/\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u);
      }
    });

    it('write the number of a period or a count in digits', () => {
      const spelledOut = /[二三四五六七八九十两百]\s*(?:年|个月|人|套|项目)/u;
      for (const [id, { asks }] of Object.entries(requirements))
        expect(asks, id).not.toMatch(spelledOut);
    });
  });
}

/** Every text of a scheme. */
export function texts(words: SchemeWords): Texts {
  const found: Record<string, string> = {};
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') found[path] = value;
    else
      for (const [key, inner] of Object.entries(value as object))
        visit(inner, path ? `${path}/${key}` : key);
  };
  visit(words, '');
  return found;
}

/** Sums of money as each language counts them, with what one unit is worth in yuan. */
const sums = [
  [/RMB (\d[\d,]*(?:\.\d+)?) million/gu, 1_000_000],
  [/RMB (\d[\d,]*)/gu, 1],
  [/(\d[\d,]*(?:\.\d+)?) 亿元/gu, 100_000_000],
  [/(\d[\d,]*(?:\.\d+)?) 万元/gu, 10_000],
] as const;

/**
 * All numbers in a text, sorted: money by its value, since the languages count it in other units, and
 * without the names of levels, which Chinese writes in characters.
 */
export function numbers(text: string): readonly string[] {
  let rest = text.replace(/\blevels?[ -][1-3]\b(?:(?:, | and | or )[1-3]\b)*/giu, '');
  const yuan: string[] = [];
  for (const [sum, worth] of sums)
    rest = rest.replace(sum, (_, amount: string) => {
      yuan.push(`${String(Number(amount.replaceAll(',', '')) * worth)} yuan`);
      return '';
    });
  return [...yuan, ...(rest.match(/\d+(?:[.,-]\d+)*/gu) ?? [])].sort();
}
