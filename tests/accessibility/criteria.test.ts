import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { CriterionId } from '@/content/accessibility';
import { criteria } from '@/content/accessibility';
import type { Evidence } from './evidence';
import { operable } from './operable';
import { perceivable } from './perceivable';
import { robust, understandable } from './understandable';

const evidence: Readonly<Record<CriterionId, Evidence>> = {
  ...perceivable,
  ...operable,
  ...understandable,
  ...robust,
};
const ids = criteria.map(({ id }) => id);
const holders = ids.flatMap((id) =>
  (evidence[id].tests ?? []).map((holder) => ({ id, ...holder })),
);

const root = new URL('../../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** The criteria of each guideline of WCAG 2.2 at levels A and AA, counted in the standard. */
const counted = {
  ...{ '1.1': 1, '1.2': 5, '1.3': 5, '1.4': 9 },
  ...{ '2.1': 3, '2.2': 2, '2.3': 1, '2.4': 8, '2.5': 6 },
  ...{ '3.1': 2, '3.2': 5, '3.3': 6 },
  ...{ '4.1': 2 },
};

describe('the success criteria', () => {
  it('are the 31 of level A and the 24 of level AA, each once and in order', () => {
    const of = (level: string) => criteria.filter((one) => one.level === level);
    expect([of('A').length, of('AA').length]).toEqual([31, 24]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      ids.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
    );
    for (const [guideline, count] of Object.entries(counted))
      expect(ids.filter((id) => id.startsWith(`${guideline}.`)).length, guideline).toBe(count);
  });

  it('have evidence, and no criterion that is not asked has any', () => {
    expect(Object.keys(evidence).toSorted()).toEqual(ids.toSorted());
  });

  it.each(criteria)('$id is said to be held by what holds it', ({ id, held }) => {
    const { tests, looked } = evidence[id];
    const [byTest, byLook] = [tests !== undefined, looked !== undefined];
    expect({ byTest, byLook }).toEqual({ byTest: held !== 'look', byLook: held !== 'test' });
  });
});

describe('the tests that hold them', () => {
  it.each(holders)('$id: “$title” stands in $file', ({ file, title }) => {
    expect(existsSync(new URL(file, root))).toBe(true);
    const starts = [`'${title}'`, `\`${title}\``].map((quoted) => textOf(file).indexOf(quoted));
    expect(Math.max(...starts), 'no test is called so').toBeGreaterThan(-1);
  });

  it('let axe look by rules that are about the criterion, and switched on', () => {
    const builder = createRequire(import.meta.resolve('@axe-core/playwright'));
    const axe = builder('axe-core') as {
      getRules: () => readonly { readonly ruleId: string; readonly tags: readonly string[] }[];
    };
    const tagsOf = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]));
    const settings = textOf('tests/e2e/axe.ts');
    for (const { id, axe: rules = [] } of holders)
      for (const rule of rules) {
        const tags = tagsOf.get(rule) ?? [];
        expect(tags, `${rule} for ${id}`).toContain(`wcag${id.replaceAll('.', '')}`);
        expect(tags, `${rule} is no longer kept`).not.toContain('deprecated');
        if (tags.includes('experimental'))
          expect(settings).toContain(`'${rule}': { enabled: true }`);
      }
  });
});
