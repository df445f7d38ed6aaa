import fc from 'fast-check';
import type { Answer, Answers } from '@/rules/answer';
import type { Finding } from '@/rules/assess';
import { assess } from '@/rules/assess';
import type { Day } from '@/rules/calendar';
import type { Scheme } from '@/rules/scheme';
import type { Target } from '@/rules/scope';
import { arbitraryAnswers, nearlyReadyAnswers } from '../arbitrary-answers';
import { day } from '../arbitrary-dates';
import { targetsOfScheme } from './both-schemes';

/** A company on a day: what it answers on one category and a little on a second one. */
export interface World {
  readonly asOf: Day;
  /** The category that is looked at, with its targets. */
  readonly own: string;
  readonly targets: readonly Target[];
  readonly answers: Answers;
  /** Other answers to the same questions. */
  readonly others: Answers;
}

/** Worlds of a scheme, whichever of its categories is looked at. */
export const worldOf = (scheme: Scheme): fc.Arbitrary<World> =>
  worldsWith(scheme, arbitraryAnswers);

/** The same with companies that are nearly there, so that time decides. */
export const nearlyReadyWorldOf = (scheme: Scheme): fc.Arbitrary<World> =>
  worldsWith(scheme, nearlyReadyAnswers);

const worldsWith = (scheme: Scheme, answersOf: typeof arbitraryAnswers): fc.Arbitrary<World> =>
  fc
    .record({
      asOf: day.filter((one) => one >= '2024-01-01'),
      own: fc.constantFrom(...scheme.categories),
    })
    .chain(({ asOf, own }) => {
      const other = scheme.categories.find((category) => category !== own)!;
      const asked = { ...scheme, categories: [own, other] };
      const answers = answersOf({ scheme: asked, asOf, rowsOf: [own, own, own, other] });
      const targets = targetsOfScheme(scheme).filter(({ category }) => category === own);
      return fc.record({
        asOf: fc.constant(asOf),
        own: fc.constant(own),
        targets: fc.constant(targets),
        answers,
        others: answers,
      });
    });

/** Whether the law holds of every world of the scheme. */
export const holdsOf = (scheme: Scheme) => {
  const world = worldOf(scheme);
  return (law: (world: World) => void, numRuns: number) =>
    fc.assert(fc.property(world, law), { numRuns });
};

/** The findings at the targets of the category, by target and requirement. */
export const findingsOf = (
  scheme: Scheme,
  { targets, asOf }: World,
  answers: Answers,
): ReadonlyMap<string, Finding> =>
  new Map(
    assess(scheme, targets, answers, asOf).flatMap(({ target, findings }) =>
      findings.map((finding): [string, Finding] => [
        `${target.level} ${target.occasion} ${finding.requirement.id}`,
        finding,
      ]),
    ),
  );

/** The answers with one of them changed, of the whole case or of one category. */
export const withAnswer = (
  answers: Answers,
  { id, category }: { readonly id: string; readonly category?: string },
  answer: Answer,
): Answers =>
  category === undefined
    ? { ...answers, case: { ...answers.case, [id]: answer } }
    : {
        ...answers,
        category: {
          ...answers.category,
          [category]: { ...answers.category[category], [id]: answer },
        },
      };

/** What an assessment says, with requirements named by their ids. */
export const plain = (assessments: ReturnType<typeof assess>) =>
  assessments.map(({ findings, ...rest }) => ({
    ...rest,
    findings: findings.map(({ requirement, ...finding }) => ({ id: requirement.id, ...finding })),
  }));
