import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { Answer, Answers, Row, RowsAnswer } from '@/rules/answer';
import { isNotKnown, isOwnNotApplicable } from '@/rules/answer';
import { assess } from '@/rules/assess';
import type { Outcome } from '@/rules/outcome';
import { effectOf, readings, standingOf, verdictOf } from '@/rules/reading';
import type { Question } from '@/rules/question';
import type { Requirement } from '@/rules/requirement';
import type { Scheme } from '@/rules/scheme';
import { knows, questionsOf } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { parseTargetId } from '@/rules/scope';
import type { GoldenCase } from './golden-case';
import { basesSchema, casesSchema } from './golden-case';

interface Golden {
  readonly scheme: Scheme;
  readonly bases: z.infer<typeof basesSchema>;
  readonly areas: readonly { readonly area: string; readonly cases: readonly GoldenCase[] }[];
}

/** The cases of a scheme: a folder named after it, one file an area, and its sets of answers. */
function goldenOf(scheme: Scheme): Golden {
  const folder = new URL(`./${scheme.id}/`, import.meta.url);
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return {
    scheme,
    bases: basesSchema.parse(read('bases.json')),
    areas: files
      .filter((name) => name !== 'bases.json')
      .map((name) => ({ area: name.slice(0, -5), cases: casesSchema.parse(read(name)) })),
  };
}

const goldens = [ccrc, secrecy].map(goldenOf);

/** The base without what is left out, with the rows that are added, under the answers of the case. */
function answersOf(
  { bases }: Golden,
  { base, without = [], add = {}, answers = {} }: GoldenCase,
): Answers {
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

/** What is wrong with the answers themselves, so that a typing error cannot pass for an open point. */
function mistakesIn(scheme: Scheme, { case: ofCase, category }: Answers): readonly string[] {
  const questions = new Map(questionsOf(scheme).map((question) => [question.id, question]));
  const sheetMistakes = (sheet: Readonly<Record<string, Answer>>, per: Question['per']) =>
    Object.entries(sheet)
      .filter(([id, answer]) => {
        const question = questions.get(id);
        if (question?.per !== per) return true;
        if (isOwnNotApplicable(answer)) return !question.mayNotApply;
        return !isNotKnown(answer) && !question.schema.safeParse(answer).success;
      })
      .map(([id]) => id);
  return [
    ...sheetMistakes(ofCase, 'case'),
    ...Object.entries(category).flatMap(([name, sheet]) => [
      ...(scheme.categories.includes(name) ? [] : [`category ${name}`]),
      ...sheetMistakes(sheet, 'category'),
    ]),
  ];
}

describe.each(goldens)('golden: $scheme.id', (golden) => {
  const { scheme, bases, areas } = golden;
  const allCases = areas.flatMap(({ cases }) => cases);
  const requirements: readonly Requirement[] = scheme.requirements;
  const requirementIds = requirements.map(({ id }) => id);

  describe.each(areas)('$area', ({ cases }) => {
    it.each(cases)('$name', (one) => {
      const answers = answersOf(golden, one);
      expect(mistakesIn(scheme, answers)).toEqual([]);
      const assessment = assess(scheme, [parseTargetId(one.target)!], answers, one.asOf)[0]!;
      const actual = Object.fromEntries(
        Object.entries(one.expect).map(([id, expected]): [string, unknown] => {
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
      expect(actual).toEqual(one.expect);
      if (one.verdict)
        expect(
          Object.fromEntries(readings.map((reading) => [reading, verdictOf(assessment, reading)])),
        ).toEqual(one.verdict);
    });
  });

  it('names targets, bases and requirements that exist', () => {
    for (const { target, base, expect: expected } of allCases) {
      expect(knows(scheme, parseTargetId(target)!)).toBe(true);
      if (base) expect(Object.keys(bases)).toContain(base);
      for (const id of Object.keys(expected)) expect(requirementIds).toContain(id);
    }
    for (const answers of Object.values(bases)) expect(mistakesIn(scheme, answers)).toEqual([]);
  });

  it('names each case once', () => {
    for (const { cases } of areas) {
      const names = cases.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  /** The requirements that some case shows with this outcome. */
  const shown = (outcome: Outcome) =>
    new Set(
      allCases.flatMap(({ expect: expected }) =>
        Object.entries(expected)
          .filter(([, finding]) => finding.outcome === outcome)
          .map(([id]) => id),
      ),
    );

  it.each(['met', 'unmet'] as const)('shows every requirement %s that can be', (outcome) => {
    const answerable = requirements.filter(({ check }) => check.reads.length > 0);
    expect(answerable.map(({ id }) => id).filter((id) => !shown(outcome).has(id))).toEqual([]);
  });

  it('shows what no answer can settle, never met or unmet', () => {
    const left = requirements.filter(({ check }) => check.reads.length === 0);
    for (const { id } of left) {
      expect(shown('unknown')).toContain(id);
      expect(shown('met')).not.toContain(id);
      expect(shown('unmet')).not.toContain(id);
    }
  });

  it('shows every base in use', () => {
    const used = new Set(allCases.map(({ base }) => base));
    expect(Object.keys(bases).filter((name) => !used.has(name))).toEqual([]);
  });
});
