import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { assess } from '@/rules/assess';
import type { Outcome } from '@/rules/outcome';
import { effectOf, readings, standingOf, verdictOf } from '@/rules/reading';
import type { Requirement } from '@/rules/requirement';
import type { Scheme } from '@/rules/scheme';
import { knows } from '@/rules/scheme';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { parseTargetId } from '@/rules/scope';
import { answersOf, mistakesIn } from './case-answers';
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

describe.each(goldens)('golden: $scheme.id', ({ scheme, bases, areas }) => {
  const allCases = areas.flatMap(({ cases }) => cases);
  const requirements: readonly Requirement[] = scheme.requirements;
  const requirementIds = requirements.map(({ id }) => id);

  describe.each(areas)('$area', ({ cases }) => {
    it.each(cases)('$name', (one) => {
      const answers = answersOf(bases, one);
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
