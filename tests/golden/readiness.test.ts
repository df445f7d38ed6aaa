import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@/rules/assess';
import { readings } from '@/rules/reading';
import type { Readiness } from '@/rules/readiness';
import { readiness } from '@/rules/readiness';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { parseTargetId } from '@/rules/scope';
import { answersOf, mistakesIn } from './case-answers';
import { basesSchema, readinessCasesSchema } from './golden-case';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const goldens = [ccrc, secrecy].map((scheme) => ({
  scheme,
  bases: basesSchema.parse(read(`./${scheme.id}/bases.json`)),
  cases: readinessCasesSchema.parse(read(`./readiness/${scheme.id}.json`)),
}));

const idsOf = (findings: readonly Finding[]) => findings.map(({ requirement }) => requirement.id);

/** Only what is there, with requirements named by their ids. */
function told(result: Readiness): Record<string, unknown> {
  const some = (name: string, list: readonly string[]) => (list.length > 0 ? { [name]: list } : {});
  const toConfirm = some('toConfirm', idsOf(result.toConfirm));
  switch (result.state) {
    case 'never':
      return {
        state: result.state,
        because: idsOf(result.because),
        ...(result.tooLate && {
          tooLate: { on: result.tooLate.on, closing: idsOf(result.tooLate.closing) },
        }),
        ...toConfirm,
      };
    case 'cannot-be-said':
      return { state: result.state, questions: result.questions, ...toConfirm };
    default:
      return {
        state: result.state,
        on: result.on,
        ...some('once', idsOf(result.once)),
        ...some('heldBackBy', idsOf(result.heldBackBy)),
        ...(result.lapse && {
          lapse: { on: result.lapse.on, findings: idsOf(result.lapse.findings) },
        }),
        ...toConfirm,
      };
  }
}

describe.each(goldens)('golden readiness: $scheme.id', ({ scheme, bases, cases }) => {
  it.each(cases)('$name', (one) => {
    const answers = answersOf(bases, one);
    expect(mistakesIn(scheme, answers)).toEqual([]);
    const target = parseTargetId(one.target)!;
    const actual = Object.fromEntries(
      readings.map((reading) => [
        reading,
        told(readiness(scheme, target, answers, { asOf: one.asOf, reading })),
      ]),
    );
    expect(actual).toEqual(one.expect);
  });

  it('names each case once', () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

it('shows every state', () => {
  const states = goldens.flatMap(({ cases }) =>
    cases.flatMap(({ expect: { published, cautious } }) => [published.state, cautious.state]),
  );
  expect([...new Set(states)].sort()).toEqual(['cannot-be-said', 'never', 'now', 'on', 'once']);
});
