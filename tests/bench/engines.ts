import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import type { Answers, Requirement, Scheme } from '@/rules';
import { assess, reasonsOf } from '@/rules';
import { all, answered, atLeast } from '@/rules/check';
import { choice, count } from '@/rules/question';
import type { Condition, SyntheticFacts, SyntheticRequirement } from './synthetic-requirements';
import { choiceNames, countNames, options } from './synthetic-requirements';

/** One engine with its rules made ready; `judge` says of each requirement whether it is met. */
export interface Prepared {
  readonly judge: (facts: SyntheticFacts) => readonly boolean[] | Promise<readonly boolean[]>;
  /** What it has to say about a requirement, besides whether it is met. */
  readonly explain: (facts: SyntheticFacts, nth: number) => unknown;
}

export type Prepare = (requirements: readonly SyntheticRequirement[]) => Prepared;

/** The engines that are compared, ours first. */
export const engines: Readonly<Record<string, Prepare>> = {
  'our rules': ours,
  'json-logic-engine, compiled': jsonLogic,
  'json-rules-engine': jsonRules,
};

const counts = new Map(countNames.map((id) => [id, count(id, { per: 'case', most: 100 })]));
const choices = new Map(choiceNames.map((id) => [id, choice(id, options, { per: 'case' })]));

function ours(requirements: readonly SyntheticRequirement[]): Prepared {
  const scheme = schemeOf(requirements.map(requirementOf));
  const target = { scheme: 'made-up', category: 'one', level: 'one', occasion: 'initial' };
  const findings = (facts: SyntheticFacts) => {
    const answers: Answers = { case: facts, category: {} };
    return assess(scheme, [target], answers, '2026-06-30')[0]?.findings ?? [];
  };
  return {
    judge: (facts) => findings(facts).map(({ outcome }) => outcome === 'met'),
    explain: (facts, nth) => {
      const { outcome, judgement } = findings(facts)[nth] ?? {};
      return { outcome, reasons: judgement ? reasonsOf(judgement) : [] };
    },
  };
}

const requirementOf = ({ id, conditions }: SyntheticRequirement): Requirement => ({
  ...{ id, area: 'one', basis: 'published', evidence: [], sources: [{ source: 'text' }] },
  scope: { levels: 'all', categories: 'all', occasions: 'all' },
  check: all(
    ...conditions.map((condition) => {
      if ('atLeast' in condition) return atLeast(known(counts, condition), condition.atLeast);
      const wanted = options.filter((option) => condition.oneOf.includes(option));
      return answered(known(choices, condition), ...wanted);
    }),
  ),
});

function known<Question>(questions: ReadonlyMap<string, Question>, { fact }: Condition): Question {
  const question = questions.get(fact);
  if (!question) throw new Error(`no question ${fact}`);
  return question;
}

const schemeOf = (requirements: readonly Requirement[]): Scheme => ({
  ...{ id: 'made-up', categories: ['one'], levels: ['one'], occasions: ['initial'], requirements },
  ...{ sections: [], sources: [], disagreements: [], superseded: [], evidence: [], changes: [] },
  coverage: () => 'full',
  remarks: () => [],
});

type Rule = (facts: SyntheticFacts) => unknown;

function jsonLogic(requirements: readonly SyntheticRequirement[]): Prepared {
  const engine = new LogicEngine();
  const rules = requirements.map(({ conditions }): Rule => {
    const built = engine.build({
      and: conditions.map((condition) =>
        'atLeast' in condition
          ? { '>=': [{ var: condition.fact }, condition.atLeast] }
          : { in: [{ var: condition.fact }, condition.oneOf] },
      ),
    });
    return built as Rule;
  });
  return {
    judge: (facts) => rules.map((rule) => rule(facts) === true),
    explain: (facts, nth) => rules[nth]?.(facts),
  };
}

function jsonRules(requirements: readonly SyntheticRequirement[]): Prepared {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, conditions } of requirements)
    engine.addRule({
      name: id,
      conditions: {
        all: conditions.map((condition) =>
          'atLeast' in condition
            ? {
                ...{ fact: condition.fact, operator: 'greaterThanInclusive' },
                value: condition.atLeast,
              }
            : { fact: condition.fact, operator: 'in', value: [...condition.oneOf] },
        ),
      },
      event: { type: id },
    });
  const run = async (facts: SyntheticFacts) => {
    const { results, failureResults } = await engine.run({ ...facts });
    return new Map([...results, ...failureResults].map((result) => [result.name, result]));
  };
  return {
    judge: async (facts) => {
      const results = await run(facts);
      return requirements.map(({ id }) => results.get(id)?.result === true);
    },
    explain: async (facts, nth) => {
      const found = (await run(facts)).get(requirements[nth]?.id ?? '');
      return found?.conditions;
    },
  };
}
