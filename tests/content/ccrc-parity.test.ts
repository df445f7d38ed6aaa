import { describe, expect, it } from 'vitest';
import { ccrcWords as en } from '@/content/en/ccrc';
import type { CcrcWords } from '@/content/types/ccrc-words';
import { ccrcWords as zh } from '@/content/zh-CN/ccrc';
import type { CcrcRequirementId } from '@/rules/schemes/ccrc';
import { ccrc } from '@/rules/schemes/ccrc';

const requirementIds = Object.keys(en.requirements) as CcrcRequirementId[];
const english = texts(en);
const chinese = texts(zh);

describe('the words of the scheme in both languages', () => {
  it('have the same ids', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('are never empty and never padded', () => {
    for (const [path, text] of both()) expect(text, path).toMatch(/^\S(?:.*\S)?$/su);
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

describe('the English words', () => {
  it('contain nothing Chinese', () => {
    const chineseSigns = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
    for (const [path, text] of Object.entries(english))
      expect(text, path).not.toMatch(chineseSigns);
  });

  it('use none of the known mistranslations', () => {
    const wrong = [
      'safety',
      'emergency treatment',
      'file management',
      'person in charge',
      'business stage',
      'supervision',
      'technical director',
      'project leader',
      'declared category',
      'third-level',
      'grade',
    ];
    for (const [path, text] of Object.entries(english))
      for (const term of wrong) expect(text.toLowerCase(), path).not.toContain(term);
  });
});

describe('the Chinese words', () => {
  it('contain no English sentence', () => {
    for (const [path, text] of Object.entries(chinese))
      expect(text, path).not.toMatch(/(?:[A-Za-z]+[ ,.;]+){3}[A-Za-z]+/u);
  });

  it('use full-width punctuation', () => {
    for (const [path, text] of Object.entries(chinese)) {
      expect(text, path).not.toMatch(/\p{Script=Han}[,.;:?!()"']|[,;:?!()"']\p{Script=Han}/u);
      expect(text, path).not.toMatch(/\p{Script=Han}\d|\d\p{Script=Han}/u);
    }
  });

  it('write the number of a period or a count in digits', () => {
    const spelledOut = /[二三四五六七八九十两百]\s*(?:年|个月|人|套|项目)/u;
    for (const id of requirementIds) expect(zh.requirements[id].asks, id).not.toMatch(spelledOut);
  });
});

it.each([
  ['en', /guarante|pass rate|passing rate|scor(?:e|ing)\b|certain to pass|congratulat/iu, english],
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

/** Every number that a requirement asks for, written out here once more by hand. */
const asked: Partial<Record<CcrcRequirementId, readonly string[]>> = {
  'ccrc/common/people/head-it-management/level-3': ['2 years'],
  'ccrc/common/people/head-it-management/level-2': ['3 years'],
  'ccrc/common/people/head-it-management/level-1': ['4 years'],
  'ccrc/common/track-record/time-in-service/level-3': ['4 months'],
  'ccrc/common/track-record/time-in-service/level-2': ['3 years', '1 year'],
  'ccrc/common/track-record/time-in-service/level-1': ['5 years', '1 year'],
  'ccrc/common/track-record/level-2-certificate-for-level-1': ['1 year', '5 years'],
  'ccrc/common/track-record/projects/initial/level-3': ['1 project', '1 year'],
  'ccrc/common/track-record/projects/initial/level-2': ['6 projects', '3 years'],
  'ccrc/common/track-record/projects/initial/level-1': ['10 projects', '3 years'],
  'ccrc/common/track-record/projects/surveillance/level-3': ['1 project', '1 year'],
  'ccrc/common/track-record/projects/surveillance/level-2': ['2 projects', '1 year'],
  'ccrc/common/track-record/projects/surveillance/level-1': ['3 projects', '1 year'],
  'ccrc/common/track-record/full-evidence-sets/level-2': ['2 projects', '3 years'],
  'ccrc/common/track-record/full-evidence-sets/level-1': ['2 projects', '3 years'],
  'ccrc/common/systems/iso-9001-documents': ['ISO 9001'],
  'ccrc/common/systems/iso-27001-or-20000-documents': ['ISO 27001', 'ISO 20000'],
  'ccrc/reported/project-documents': ['1 project', '1 year'],
  'ccrc/reported/company-age/level-3': ['6 months'],
  'ccrc/reported/company-age/level-2': ['3 years', '1 year'],
  'ccrc/reported/company-age/level-1': ['3 years'],
  'ccrc/reported/social-insurance-total/level-3': ['6 people', '3 months'],
  'ccrc/reported/social-insurance-total/level-1': ['30 people', '3 months'],
  'ccrc/reported/social-insurance-per-direction/level-3': ['3 people', '3 months'],
  'ccrc/reported/social-insurance-per-direction/level-2': ['6 people', '3 months'],
  'ccrc/reported/social-insurance-per-direction/level-1': ['10 people', '3 months'],
  'ccrc/reported/computing-graduate': ['1 of the people'],
  'ccrc/reported/procedures-run-six-months': ['6 months'],
};

describe('what a requirement asks', () => {
  it.each(requirementIds)('%s: its own numbers and no other', (id) => {
    const wanted = asked[id] ?? [];
    const inWords = en.requirements[id].asks;
    for (const phrase of wanted) expect(inWords).toMatch(new RegExp(`\\b${phrase}\\b`, 'u'));
    expect(numbers(inWords)).toEqual(numbers(wanted.join(' ')));
    expect(numbers(zh.requirements[id].asks)).toEqual(numbers(wanted.join(' ')));
  });

  it('names the unit that goes with the number in Chinese too', () => {
    const units = [
      [/^(\d+) years?$/u, '$1 年'],
      [/^(\d+) months$/u, '$1 个月'],
      [/^(\d+) projects?$/u, '$1 个'],
      [/^(\d+) (?:of the )?people$/u, '$1 人'],
      [/^(ISO \d+)$/u, '$1'],
    ] as const;
    for (const [id, wanted] of Object.entries(asked))
      for (const phrase of wanted) {
        const [pattern, unit] = units.find(([one]) => one.test(phrase))!;
        const inChinese = phrase.replace(pattern, unit);
        expect(zh.requirements[id as CcrcRequirementId].asks, id).toContain(inChinese);
      }
  });

  it('says that a reported one is reported', () => {
    for (const { id, basis } of ccrc.requirements) {
      const reported = basis === 'reported';
      expect(/[Cc]onsultancy/u.test(en.requirements[id].asks), id).toBe(reported);
      expect(zh.requirements[id].asks.includes('咨询机构'), id).toBe(reported);
    }
  });
});

it('every disagreement names whom to ask', () => {
  for (const { reading } of Object.values(en.disagreements))
    expect(reading).toContain('certification body');
  for (const { reading } of Object.values(zh.disagreements)) expect(reading).toContain('认证机构');
});

function texts(words: CcrcWords): Record<string, string> {
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

function both(): readonly (readonly [string, string])[] {
  return [...Object.entries(english), ...Object.entries(chinese)];
}

/** All numbers in a text, sorted, without the names of levels: Chinese writes those in characters. */
function numbers(text: string): readonly string[] {
  const withoutLevels = text.replace(/\blevels?[ -][1-3]\b(?:(?:, | and | or )[1-3]\b)*/giu, '');
  return (withoutLevels.match(/\d+(?:[.,-]\d+)*/gu) ?? []).sort();
}
