import type { Answers } from './answer';
import type { Day } from './calendar';
import type { Check } from './check';
import type { Evidence } from './evidence';
import type { Question } from './question';
import type { Remarking } from './remark';
import type { Requirement } from './requirement';
import type { Target, TargetId } from './scope';
import { parseTargetId } from './scope';
import type { RulesChange } from './rules-change';
import type { Disagreement, Source } from './source';
import type { Superseded } from './superseded';
import type { SurveillanceWindow } from './surveillance-window';

/** How much of the clauses of a category and level the product knows. */
export type Coverage = 'full' | 'part' | 'common';

/** One screen of the wizard: a question, or a small group that belongs together. */
export interface ScreenPlan {
  readonly id: string;
  /** All categories on one screen, as a table, instead of one screen for each. */
  readonly together?: true;
  readonly questions: readonly [Question, ...Question[]];
}

export interface SectionPlan {
  readonly id: string;
  readonly screens: readonly ScreenPlan[];
}

/** Everything that the kernel must know of a qualification scheme. */
export interface Scheme {
  readonly id: string;
  readonly categories: readonly string[];
  /** From the entry level to the top. */
  readonly levels: readonly string[];
  readonly occasions: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly sections: readonly SectionPlan[];
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
  readonly superseded: readonly Superseded[];
  readonly evidence: readonly Evidence[];
  /** What each version of the rules changed, the oldest first. */
  readonly changes: readonly RulesChange[];
  readonly coverage: (target: Target) => Coverage;
  /**
   * Whether the category is provided at all. Where it is not, the target is settled: what reads
   * other questions of the category is neither asked nor judged.
   */
  readonly offered?: Check;
  /** The answers once the certificate of a target has been issued on a day, where that opens a route. */
  readonly grants?: (target: Target, answers: Answers, issued: Day) => Answers;
  /** The windows in which holders have to expect surveillance, as far as they are not over. */
  readonly surveillance?: (answers: Answers, asOf: Day) => readonly SurveillanceWindow[];
  readonly remarks: Remarking;
}

/** Whether the scheme knows the target. */
export const knows = (scheme: Scheme, target: Target): boolean =>
  target.scheme === scheme.id &&
  scheme.categories.includes(target.category) &&
  scheme.levels.includes(target.level) &&
  scheme.occasions.includes(target.occasion);

/** Every question of a scheme, each once, in the order of the screens. */
export const questionsOf = (scheme: Scheme): readonly Question[] =>
  scheme.sections.flatMap((section) => section.screens.flatMap((screen) => screen.questions));

/** The targets of a scheme among target ids, each once; ids of other schemes are left out. */
export const targetsOf = (ids: readonly TargetId[], scheme: Scheme): readonly Target[] =>
  [...new Set(ids)]
    .flatMap((id) => parseTargetId(id) ?? [])
    .filter((target) => knows(scheme, target));
