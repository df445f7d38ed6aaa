import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '@/rules/answer';
import { factsFor } from '@/rules/assess';
import type { Facts } from '@/rules/check';
import { all, any } from '@/rules/check';
import type { Judgement } from '@/rules/judgement';
import { opennessOf, reasonsOf } from '@/rules/judgement';
import type { Judged } from '@/rules/outcome';
import type { Question } from '@/rules/question';
import { isWithin } from '@/rules/scope';
import { day } from './arbitrary-dates';
import { arbitraryAnswer } from './arbitrary-value';
import { betterInformed } from './better-informed';
import { targetAt } from './facts';
import type { Tree } from './trees';
import { anyTree, built, treeQuestions, turned, wordedTree } from './trees';

type Sheet = Readonly<Record<string, Answer | undefined>>;

const sheet: fc.Arbitrary<Sheet> = fc.record(
  Object.fromEntries(treeQuestions.map((question) => [question.id, arbitraryAnswer(question)])),
);

const factsOf = (answers: Sheet, asOf: string): Facts => {
  const of = (per: Question['per']): Answers['case'] =>
    Object.fromEntries(
      treeQuestions
        .filter((question) => question.per === per && answers[question.id] !== undefined)
        .map((question) => [question.id, answers[question.id]]),
    );
  return factsFor(targetAt(), { case: of('case'), category: { alpha: of('category') } }, asOf);
};

/** The sheet with the answers to some of the questions changed. */
const changed = (
  answers: Sheet,
  which: (question: Question) => boolean,
  change: (question: Question) => Answer | undefined,
): Sheet => ({
  ...answers,
  ...Object.fromEntries(
    treeQuestions.filter(which).map((question) => [question.id, change(question)]),
  ),
});

const many = { numRuns: 600 };

/** Holds for every tree, every sheet of answers and every day. */
const holds = (
  law: (tree: Tree, answers: Sheet, asOf: string, others: Sheet) => void,
  trees = anyTree,
) => fc.assert(fc.property(trees, sheet, day, sheet, law), many);

describe('an unknown is sound', () => {
  it('what is decided stays so, with the same value, whatever becomes known', () => {
    holds((tree, answers, asOf, learnt) => {
      const check = built(tree);
      const { outcome } = check.judge(factsOf(answers, asOf));
      fc.pre(outcome !== 'unknown');
      const later = changed(
        answers,
        () => true,
        (question) => betterInformed(question, answers[question.id], learnt[question.id]),
      );
      expect(check.judge(factsOf(later, asOf)).outcome).toBe(outcome);
    });
  });
});

describe('what a check reads and asks', () => {
  it('other answers than those it asks for never change the outcome', () => {
    holds((tree, answers, asOf, others) => {
      const check = built(tree);
      const facts = factsOf(answers, asOf);
      const asked = check.asks(facts);
      const changedOnes = changed(
        answers,
        (question) => !asked.includes(question),
        (question) => others[question.id],
      );
      expect(check.judge(factsOf(changedOnes, asOf)).outcome).toBe(check.judge(facts).outcome);
    });
  });

  it('other answers than those it reads never change the judgement', () => {
    holds((tree, answers, asOf, others) => {
      const check = built(tree);
      const changedOnes = changed(
        answers,
        (question) => !check.reads.includes(question),
        (question) => others[question.id],
      );
      expect(check.judge(factsOf(changedOnes, asOf))).toEqual(check.judge(factsOf(answers, asOf)));
    });
  });

  it('it asks only what it reads, and names each question once', () => {
    holds((tree, answers, asOf) => {
      const check = built(tree);
      const asked = check.asks(factsOf(answers, asOf));
      expect(check.reads).toEqual(expect.arrayContaining([...asked]));
      expect(new Set(asked).size).toBe(asked.length);
      expect(new Set(check.reads).size).toBe(check.reads.length);
    });
  });
});

describe('the algebra', () => {
  it('agrees with a three-valued truth table', () => {
    holds((tree, answers, asOf) => {
      const facts = factsOf(answers, asOf);
      expect(built(tree).judge(facts).outcome).toBe(words[truthOf(tree, facts) + 1]);
    });
  });

  it('does not mind the order of children', () => {
    holds((tree, answers, asOf) => {
      const facts = factsOf(answers, asOf);
      expect(built(turned(tree)).judge(facts).outcome).toBe(built(tree).judge(facts).outcome);
    });
  });

  it('says of a check twice what it says of it once', () => {
    holds((tree, answers, asOf) => {
      const check = built(tree);
      const facts = factsOf(answers, asOf);
      const { outcome } = check.judge(facts);
      expect(all(check).judge(facts).outcome).toBe(outcome);
      expect(any(check).judge(facts).outcome).toBe(outcome);
      expect(all(check, check).judge(facts).outcome).toBe(outcome);
      expect(any(check, check).judge(facts).outcome).toBe(outcome);
      expect(all(check, check).reads).toEqual(check.reads);
    });
  });

  it('judges the same facts the same, and never throws', () => {
    holds((tree, answers, asOf) => {
      const facts = factsOf(answers, asOf);
      expect(built(tree).judge(facts)).toEqual(built(tree).judge(facts));
      expect(built(tree).asks(facts)).toEqual(built(tree).asks(facts));
    });
  });
});

describe('the why', () => {
  it('is never empty where something is unmet or unknown', () => {
    holds((tree, answers, asOf) => {
      const judgement = built(tree).judge(factsOf(answers, asOf));
      fc.pre(judgement.outcome !== 'met');
      expect(reasonsOf(judgement)).not.toEqual([]);
    }, wordedTree);
  });

  it('is empty only of what is made of nothing but never', () => {
    holds((tree, answers, asOf) => {
      const judgement = built(tree).judge(factsOf(answers, asOf));
      fc.pre(judgement.outcome !== 'met');
      expect(reasonsOf(judgement).length === 0).toBe(isNothingBut(judgement));
    });
  });

  it('says why it is open exactly where it is', () => {
    holds((tree, answers, asOf) => {
      const judgement = built(tree).judge(factsOf(answers, asOf));
      expect(opennessOf(judgement) === undefined).toBe(judgement.outcome !== 'unknown');
    });
  });
});

const words = ['unmet', 'unknown', 'met'] as const satisfies readonly Judged[];

/** Another hand's three-valued logic: −1, 0 and 1, the least of all and the most of any. */
function truthOf(tree: Tree, facts: Facts): number {
  switch (tree.kind) {
    case 'leaf':
      return words.indexOf(tree.check.judge(facts).outcome) - 1;
    case 'never':
      return -1;
    case 'all':
      return Math.min(1, ...tree.of.map((one) => truthOf(one, facts)));
    case 'any':
      return Math.max(-1, ...tree.of.map((one) => truthOf(one, facts)));
    case 'onlyAt':
      return isWithin(tree.part, facts.target) ? truthOf(tree.of[0], facts) : -1;
    case 'when': {
      const [condition, then, otherwise] = tree.of;
      const chosen = truthOf(condition, facts);
      if (chosen === 0) return 0;
      if (chosen === 1) return truthOf(then, facts);
      return otherwise ? truthOf(otherwise, facts) : -1;
    }
  }
}

/** Unmet for no other reason than `never`, and nothing open beside it. */
function isNothingBut(judgement: Judgement): boolean {
  if ('reason' in judgement || judgement.outcome === 'unknown') return false;
  if ('any' in judgement) return judgement.any.every(isNothingBut);
  const failing = judgement.all.filter(({ outcome }) => outcome !== 'met');
  return failing.length > 0 && failing.every(isNothingBut);
}
