import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsFor } from '@/rules/assess';
import type { Requirement } from '@/rules/requirement';
import { questionsOf } from '@/rules/scheme';
import { secrecy } from '@/rules/schemes/secrecy';
import { table } from './catalogue-table';
import { allTargets } from './targets';

/** Rules of the scheme for arms research and production, which many pages blend with this one. */
const ofTheArmsScheme: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['a score of 450 of 500 points', /(?<![\d,.])(450|500)\s*(分|points?|marks?)/i],
  ['numbered grades', /[一二三]级|\b(level|grade|class)\s*([123]|one|two|three|I{1,3})\b/i],
  [
    'staff by head-count: fewer than 200',
    /((?<!不)少于|不足|(?<!no |not )(fewer|less) than|under)\s*200\s*(人|people)/i,
  ],
  ['staff by head-count: 1000 and more', /1,?000\s*(人|people|persons|classified staff)/i],
  ['funds per head', /(每人|人均).{0,12}(100|200|300)\s*元|(100|200|300)\s*元\s*(每人|\/人)/],
  ['funds per head, in English', /(100|200|300) yuan (per|a|for each) (head|person)/i],
  ['funds by bands', /(?<!\d)5\s*万元?.{0,4}50\s*万元|50,000.{0,20}500,000/],
  ['a wait after a failed visit', /(?<!\d)[36]\s*个月[^。]{0,24}(重新|再次)(申请|申报)/],
  ['a wait, the other way round', /(重新|再次)(申请|申报)[^。]{0,24}(?<!\d)[36]\s*个月/],
  ['a wait, in English', /\b([36]|three|six) months\b[^.]{0,60}(re-?appl|apply again)/i],
  [
    'a wait, in English, the other way round',
    /(re-?apply|apply again)[^.]{0,60}\b([36]|three|six) months/i,
  ],
];

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name): [string, string] => [name, readFileSync(`${folder}/${name}`, 'utf8')]);

const folders = ['rules/schemes/secrecy', 'content/en/secrecy', 'content/zh-CN/secrecy'];

describe('no rule of the arms scheme', () => {
  it.each(folders)('stands in %s', (folder) => {
    const texts = textsIn(folder);
    expect(texts.length).toBeGreaterThan(10);
    const found = texts.flatMap(([name, text]) =>
      ofTheArmsScheme
        .filter(([, pattern]) => pattern.test(text))
        .map(([rule, pattern]) => `${name}: ${rule}: ${pattern.exec(text)![0]}`),
    );
    expect(found).toEqual([]);
  });

  it('has got past these patterns in either language', () => {
    const blended = [
      '总分 500 分，450 分合格',
      '一级、二级资质',
      'Level 2 asks for one full-time manager',
      '涉密人员少于 200 人的配 1 人，1000 人以上的配 3 人',
      '每人每年 300 元',
      '300 yuan a person',
      '每年 5 万元至 50 万元',
      '6 个月后方可重新申请',
      'may apply again after 3 months',
    ];
    for (const text of blended)
      expect([text, ofTheArmsScheme.some(([, pattern]) => pattern.test(text))]).toEqual([
        text,
        true,
      ]);
  });
});

describe('this scheme', () => {
  const requirements: readonly Requirement[] = secrecy.requirements;

  it('has two lettered grades and no number in their names', () => {
    expect(secrecy.levels).toEqual(['grade-b', 'grade-a']);
  });

  it('knows no score', () => {
    const ids = [...requirements, ...questionsOf(secrecy)].map(({ id }) => id);
    expect(ids.filter((id) => /score|point|mark/.test(id))).toEqual([]);
  });

  it('knows no period of months', () => {
    expect(table.filter(({ threshold }) => threshold.includes('month'))).toEqual([]);
  });

  it('asks for no sum of secrecy funds, only for funds of their own', () => {
    const funds = requirements.find(({ id }) => id === 'secrecy/funds/dedicated');
    expect(funds?.check.reads.map(({ kind }) => kind)).toEqual(['choice']);
  });

  it.each([0, 80, 199, 200, 999, 1000, 20_000])(
    'asks %d people for one full-time secrecy manager, at either grade',
    (people) => {
      const { check } = requirements.find(
        ({ id }) => id === 'secrecy/organisation/secrecy-managers',
      )!;
      const outcomeWith = (managers: number) =>
        allTargets.map((target) => {
          const sheet = {
            'secrecy/integration-staff': people,
            'secrecy/full-time-managers': managers,
            'secrecy/managers-trained': 'yes',
          };
          return check.judge(factsFor(target, { case: sheet, category: {} }, '2026-06-30')).outcome;
        });
      expect(new Set(outcomeWith(0))).toEqual(new Set(['unmet']));
      expect(new Set(outcomeWith(1))).toEqual(new Set(['met']));
    },
  );
});
