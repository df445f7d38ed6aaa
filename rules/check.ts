import type { Answer } from './answer';
import { isNotKnown, isOwnNotApplicable, valueOf } from './answer';
import type { Day } from './calendar';
import type { Judgement } from './judgement';
import { metOrNot } from './judgement';
import type { Judged } from './outcome';
import { conjunction, disjunction } from './outcome';
import type { ChoiceQuestion, CountQuestion, PartsQuestion, Question } from './question';
import type { Reach } from './reach';
import { wider } from './reach';
import type { AuthorityPoint, Reason } from './reason';
import type { Target, Within } from './scope';
import { isWithin } from './scope';

/** What a check is held against: one target, the answers that concern it, and the as-of date. */
export interface Facts {
  readonly target: Target;
  readonly asOf: Day;
  readonly answerTo: (question: Question) => Answer | undefined;
}

/** A check is a value that knows which questions it reads. */
export interface Check {
  readonly reads: readonly Question[];
  /** Targets that are alike so far get one judgement. */
  readonly reach: Reach;
  readonly judge: (facts: Facts) => Judgement;
  /** The questions worth asking, given the answers so far; never one that could not matter. */
  readonly asks: (facts: Facts) => readonly Question[];
  /** The days on which the outcome may change as time passes, in any order; never one too few. */
  readonly flips: (facts: Facts) => readonly Day[];
  /** The alternatives by which it can be fulfilled, none of them made of alternatives. */
  readonly ways: (facts: Facts) => readonly Check[];
}

/** What a check that is not made of others may know of a target: the category, which rows belong to. */
export type CategoryFacts = Omit<Facts, 'target'> & { readonly target: Pick<Target, 'category'> };

/** A check that is not made of others. */
export interface LeafCheck extends Check {
  readonly judge: (facts: CategoryFacts) => Judgement;
}

/** What such a check has to say of itself. */
interface Leaf extends Pick<LeafCheck, 'reads' | 'judge'> {
  readonly flips?: (facts: CategoryFacts) => readonly Day[];
}

/** A check that is not made of others: it asks what it reads, and is fulfilled in one way. */
export function leaf({ reads, judge, flips = () => [] }: Leaf): LeafCheck {
  const isOfCompany = reads.every(({ per, kind }) => per === 'case' && kind !== 'rows');
  const reach = isOfCompany ? 'company' : 'category';
  const check: LeafCheck = { reads, reach, judge, asks: () => reads, flips, ways: () => [check] };
  return check;
}

/** Met if every check is met; unmet as soon as one is unmet. */
export const all = (...checks: readonly Check[]): Check => ({
  ...union(checks),
  judge: (facts) => allOf(checks.map((check) => check.judge(facts))),
  ways: (facts) => combined(checks.map((check) => check.ways(facts))).map((way) => all(...way)),
});

/** The judgement over several of which every one is asked for. */
export const allOf = (all: readonly Judgement[]): Judgement => ({
  outcome: conjunction(all.map(outcome)),
  all,
});

/** Met as soon as one check is met; unmet if every one is unmet. The checks are alternatives. */
export const any = (...checks: readonly Check[]): Check => ({
  ...union(checks),
  judge: (facts) => {
    const any = checks.map((check) => check.judge(facts));
    return { outcome: disjunction(any.map(outcome)), any };
  },
  ways: (facts) => checks.flatMap((check) => check.ways(facts)),
});

/**
 * One branch or the other, as the condition decides; unknown while the condition is unknown. The
 * questions of a branch are asked only once the condition has chosen it. Without `otherwise` a
 * failed condition is simply unmet.
 */
export const when = (condition: Check, then: Check, otherwise: Check = never): Check => ({
  ...union([condition, then, otherwise]),
  judge: (facts) => {
    const judged = condition.judge(facts);
    if (judged.outcome === 'unknown') return { outcome: 'unknown', all: [judged] };
    return (judged.outcome === 'met' ? then : otherwise).judge(facts);
  },
  ways: (facts) => {
    const judged = condition.judge(facts).outcome;
    if (judged === 'unknown') return [condition];
    return (judged === 'met' ? then : otherwise).ways(facts);
  },
  asks: (facts) => {
    const judged = condition.judge(facts).outcome;
    const branch = judged === 'met' ? then.asks(facts) : [];
    const other = judged === 'unmet' ? otherwise.asks(facts) : [];
    return distinct([...condition.asks(facts), ...branch, ...other]);
  },
});

/** A check that stands only in a part of the scope; elsewhere it is unmet and asks nothing. */
export function onlyAt(part: Within, check: Check): Check {
  const here = ({ target }: Facts) => (isWithin(part, target) ? check : never);
  return {
    reads: check.reads,
    reach: 'target',
    judge: (facts) => here(facts).judge(facts),
    asks: (facts) => here(facts).asks(facts),
    flips: (facts) => here(facts).flips(facts),
    ways: (facts) => here(facts).ways(facts),
  };
}

/** A point that no answer can settle. */
export const leftToTheAuthority = (point: AuthorityPoint): Check =>
  leaf({
    reads: [],
    judge: () => ({
      outcome: 'unknown',
      reason: { code: 'left-to-the-authority', point },
      open: 'left-to-the-authority',
    }),
  });

/** Unmet without a word: the empty alternative. */
export const never: Check = {
  reads: [],
  reach: 'company',
  judge: () => ({ outcome: 'unmet', any: [] }),
  asks: () => [],
  flips: () => [],
  ways: () => [],
};

/** Answered with one of these options. */
export const answered = <Option extends string>(
  question: ChoiceQuestion<string, Option>,
  ...wanted: readonly Option[]
): Check =>
  fromAnswer<Option>(question, (have) =>
    metOrNot(wanted.includes(have), { code: 'chosen', question: question.id, have, wanted }),
  );

/** Answered *yes*. */
export const answeredYes = (question: ChoiceQuestion<string, 'yes' | 'no'>): Check =>
  answered(question, 'yes');

/** One part of a thing of parts is there. */
export const hasPart = <Part extends string>(
  question: PartsQuestion<string, Part>,
  part: NoInfer<Part>,
): Check =>
  fromAnswer<'all' | 'none' | Partial<Record<Part, boolean>>>(question, (have) => {
    const present = typeof have === 'string' ? have === 'all' : have[part];
    if (present === undefined)
      return {
        outcome: 'unknown',
        reason: { code: 'part-unanswered', question: question.id, part },
      };
    return metOrNot(present, { code: 'part', question: question.id, part, present });
  });

/** Every part of a thing of parts is there. */
export const hasAllParts = <Part extends string>(question: PartsQuestion<string, Part>): Check =>
  all(...question.parts.map((part) => hasPart(question, part)));

/** A number answered is at least `need`. */
export const atLeast = (question: CountQuestion, need: number): Check =>
  fromAnswer<number>(question, (have) =>
    metOrNot(
      have >= need,
      { code: have >= need ? 'enough' : 'too-few', question: question.id, have, need },
      question.countsOverTime,
    ),
  );

/** A leaf over one question: whatever has no value is unknown, and says which kind of unknown. */
export function fromAnswer<Value>(
  question: Question,
  judgeValue: (value: Value, facts: CategoryFacts) => Judgement,
  flipsOf: (value: Value) => readonly Day[] = () => [],
): LeafCheck {
  const answered = (facts: CategoryFacts) => facts.answerTo(question) as Answer<Value> | undefined;
  return leaf({
    reads: [question],
    judge: (facts) => {
      const answer = answered(facts);
      const value = valueOf(answer);
      if (value !== undefined) return judgeValue(value, facts);
      if (isOwnNotApplicable(answer)) return ownNotApplicable(question);
      return unanswered(question, isNotKnown(answer));
    },
    flips: (facts) => {
      const value = valueOf(answered(facts));
      return value === undefined ? [] : flipsOf(value);
    },
  });
}

/** Each question once, in the order of first appearance. */
const distinct = (questions: readonly Question[]): readonly Question[] => [...new Set(questions)];

/** Every choice of one way for each check. */
const combined = (waysOf: readonly (readonly Check[])[]): readonly (readonly Check[])[] =>
  waysOf.reduce<readonly (readonly Check[])[]>(
    (chosen, ways) => chosen.flatMap((before) => ways.map((way) => [...before, way])),
    [[]],
  );

const outcome = (judgement: Judgement): Judged => judgement.outcome;

const union = (checks: readonly Check[]): Pick<Check, 'reads' | 'reach' | 'asks' | 'flips'> => ({
  reads: distinct(checks.flatMap((check) => check.reads)),
  reach: checks.map((check) => check.reach).reduce(wider, 'company'),
  asks: (facts) => distinct(checks.flatMap((check) => check.asks(facts))),
  flips: (facts) => checks.flatMap((check) => check.flips(facts)),
});

const unanswered = (question: Question, declared: boolean): Judgement => ({
  outcome: 'unknown',
  reason: { code: 'unanswered', question: question.id, declared } satisfies Reason,
});

const ownNotApplicable = (question: Question): Judgement => ({
  outcome: 'unknown',
  reason: { code: 'left-to-the-authority', point: 'own-not-applicable', question: question.id },
  open: 'left-to-the-authority',
});
