import type { Answers } from './answer';
import type { Finding } from './assess';
import { factsFor, findingOf, judgedRequirements } from './assess';
import type { Day } from './calendar';
import type { Check, Facts } from './check';
import type { Requirement } from './requirement';
import type { Scheme } from './scheme';
import type { Target } from './scope';

/** How one requirement comes out as time passes: each finding holds until the day of the next. */
export type Course = readonly [Spell, ...Spell[]];

export interface Spell {
  /** The first day on which it is so; of the first spell the as-of date. */
  readonly from: Day;
  readonly finding: Finding;
}

/**
 * The findings of a target from the as-of date on, with the answers as they are: exact, and judged
 * only on the days on which a check says that its outcome may change.
 */
export function coursesOf(
  scheme: Scheme,
  target: Target,
  answers: Answers,
  asOf: Day,
): readonly Course[] {
  const facts = factsFor(target, answers, asOf);
  return judgedRequirements(scheme, facts).map((requirement) => courseOf(requirement, facts));
}

/** The finding of a course on a day from the as-of date on. */
export function findingOn(course: Course, day: Day): Finding {
  let latest = course[0].finding;
  for (const { from, finding } of course) if (from <= day) latest = finding;
  return latest;
}

/** Every day on which a finding of one of the courses begins, in order; the as-of date is the first. */
export const daysOf = (courses: readonly Course[]): readonly Day[] =>
  [...new Set(courses.flatMap((course) => course.map(({ from }) => from)))].sort();

function courseOf(requirement: Requirement, facts: Facts): Course {
  const spell = (from: Day): Spell => ({
    from,
    finding: findingOf(requirement, { ...facts, asOf: from }),
  });
  return [spell(facts.asOf), ...laterDays(checksOf(requirement), facts).map(spell)];
}

/** The days after the as-of date on which one of the checks may flip, in order. */
export const laterDays = (checks: readonly Check[], facts: Facts): readonly Day[] =>
  [...new Set(checks.flatMap((check) => check.flips(facts)))]
    .filter((day) => day > facts.asOf)
    .sort();

const checksOf = ({ check, appliesIf, disputed }: Requirement): readonly Check[] =>
  [check, appliesIf, disputed?.unlessAlsoFails].filter((one) => one !== undefined);
