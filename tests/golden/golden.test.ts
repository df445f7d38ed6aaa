import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, Row, RowsAnswer } from '@/rules/answer';
import { isNotKnown, isOwnNotApplicable } from '@/rules/answer';
import type { Assessment } from '@/rules/assess';
import { assess } from '@/rules/assess';
import { effectOf, readings, standingOf, verdictOf } from '@/rules/reading';
import type { Question } from '@/rules/question';
import { knows, questionsOf } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import { parseTargetId } from '@/rules/scope';
import type { GoldenCase } from './golden-case';
import { basesSchema, casesSchema } from './golden-case';

const folder = new URL('./ccrc/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const bases = basesSchema.parse(read('bases.json'));
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'bases.json');
const areas = files.map((name) => ({
  area: name.slice(0, -5),
  cases: casesSchema.parse(read(name)),
}));
const allCases = areas.flatMap(({ cases }) => cases);

const questions = new Map<string, Question>(
  questionsOf(ccrc).map((question) => [question.id, question]),
);
const requirementIds: readonly string[] = ccrc.requirements.map(({ id }) => id);

/** The base without what is left out, with the rows that are added, under the answers of the case. */
function answersOf({ base, without = [], add = {}, answers = {} }: GoldenCase): Answers {
  const under: Answers = base ? bases[base]! : { case: {}, category: {} };
  const { case: ofCase = {}, category = {} } = answers;
  const kept = (sheet: Answers['case'] = {}) =>
    Object.fromEntries(Object.entries(sheet).filter(([id]) => !without.includes(id)));
  const lengthened = Object.entries(add).map(([id, more]): [string, RowsAnswer] => {
    const { list, rows } = under.case[id] as RowsAnswer;
    return [id, { list, rows: [...rows, ...(more as readonly Row[])] }];
  });
  const categories = [...Object.keys(under.category), ...Object.keys(category)];
  return {
    case: { ...kept(under.case), ...Object.fromEntries(lengthened), ...ofCase },
    category: Object.fromEntries(
      categories.map((name) => [name, { ...kept(under.category[name]), ...category[name] }]),
    ),
  };
}

function assessed(golden: GoldenCase): Assessment {
  const target = parseTargetId(golden.target)!;
  return assess(ccrc, [target], answersOf(golden), golden.asOf)[0]!;
}

/** What is wrong with the answers themselves, so that a typing error cannot pass for an open point. */
const mistakesIn = ({ case: ofCase, category }: Answers): readonly string[] => [
  ...sheetMistakes(ofCase, 'case'),
  ...Object.entries(category).flatMap(([name, sheet]) => [
    ...((ccrc.categories as readonly string[]).includes(name) ? [] : [`category ${name}`]),
    ...sheetMistakes(sheet, 'category'),
  ]),
];

const sheetMistakes = (sheet: Readonly<Record<string, Answer>>, per: Question['per']) =>
  Object.entries(sheet)
    .filter(([id, answer]) => {
      const question = questions.get(id);
      if (question?.per !== per) return true;
      if (isOwnNotApplicable(answer)) return !question.mayNotApply;
      return !isNotKnown(answer) && !question.schema.safeParse(answer).success;
    })
    .map(([id]) => id);

describe.each(areas)('golden: $area', ({ cases }) => {
  it.each(cases)('$name', (golden) => {
    expect(mistakesIn(answersOf(golden))).toEqual([]);
    const assessment = assessed(golden);
    const actual = Object.fromEntries(
      Object.entries(golden.expect).map(([id, expected]): [string, unknown] => {
        const finding = assessment.findings.find(({ requirement }) => requirement.id === id);
        if (!finding) return [id, 'no finding'];
        const result = {
          outcome: finding.outcome,
          published: standingOf(finding, 'published'),
          cautious: standingOf(finding, 'cautious'),
          ...(finding.open ? { open: finding.open } : {}),
          ...(expected.effect ? { effect: effectOf(finding, 'published') } : {}),
        };
        return [id, result];
      }),
    );
    expect(actual).toEqual(golden.expect);
    if (golden.verdict)
      expect(
        Object.fromEntries(readings.map((reading) => [reading, verdictOf(assessment, reading)])),
      ).toEqual(golden.verdict);
  });
});

describe('the golden cases', () => {
  it('name targets, bases and requirements that exist', () => {
    for (const { target, base, expect: expected } of allCases) {
      expect(knows(ccrc, parseTargetId(target)!)).toBe(true);
      if (base) expect(Object.keys(bases)).toContain(base);
      for (const id of Object.keys(expected)) expect(requirementIds).toContain(id);
    }
    for (const answers of Object.values(bases)) expect(mistakesIn(answers)).toEqual([]);
  });

  it('have a name each', () => {
    for (const { cases } of areas) {
      const names = cases.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it.each(['met', 'unmet'] as const)('show every requirement %s', (outcome) => {
    const shown = new Set(
      allCases.flatMap(({ expect: expected }) =>
        Object.entries(expected)
          .filter(([, finding]) => finding.outcome === outcome)
          .map(([id]) => id),
      ),
    );
    expect(requirementIds.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('show every base in use', () => {
    const used = new Set(allCases.map(({ base }) => base));
    expect(Object.keys(bases).filter((name) => !used.has(name))).toEqual([]);
  });
});
