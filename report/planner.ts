import { decidingAnswers } from '@/cases';
import type { Assessment, Target, TargetId } from '@/rules';
import {
  assess,
  coursesOf,
  gapsIn,
  parseTargetId,
  readinessIn,
  routeTo,
  targetId,
  targetsOf,
} from '@/rules';
import type { Telling } from './finding-report';
import type { Judging, MatrixRow } from './matrix';
import { matrixRow } from './matrix';
import type { JudgedBasis } from './model';
import type { PlanReport, TargetWays } from './plan-report';
import { planReport } from './plan-report';
import type { ReadinessReport } from './readiness-report';
import { readinessReport } from './readiness-report';
import { namesFor } from './say-reasons';
import type { SpokenScheme } from './spoken-scheme';
import type { TargetReport, TargetStand } from './target-report';
import { reportTarget, shortLevel, shortName, standOf } from './target-report';
import type { Timeline } from './timeline';
import { timelineOf } from './timeline';

/** When one target is ready, and what that looks like in time. */
export interface TargetPlanning {
  /** The target's name in short, and of it what follows the category. */
  readonly name: string;
  readonly level: string;
  readonly readiness: ReadinessReport;
  readonly timeline?: Timeline;
}

/**
 * Works out findings, dates and plans piece by piece: who has little time asks for one piece at a
 * time. What was worked out once is kept.
 */
export interface Planner {
  /** How every target of the case stands, scheme by scheme; quick. */
  readonly stands: () => readonly TargetStand[];
  /** @throws if no scheme of the report knows the target; so do the next two */
  readonly report: (id: TargetId) => TargetReport;
  readonly target: (id: TargetId) => TargetPlanning;
  /** Of the plan the part that takes its time. */
  readonly ways: (id: TargetId) => TargetWays;
  readonly plan: (of: SpokenScheme) => PlanReport;
  readonly row: (of: SpokenScheme, category: string) => MatrixRow;
}

/** What was planned last: the report tells what the result has worked out a moment before. */
let last: { readonly basis: JudgedBasis; readonly planner: Planner } | undefined;

/** The planner for a case as of a day, under its reading; the same one while nothing has changed. */
export function plannerFor(basis: JudgedBasis): Planner {
  if (!last || !isSame(last.basis, basis)) last = { basis, planner: newPlanner(basis) };
  return last.planner;
}

/** Whether both are the same in every piece: what changes in a case is a new piece, never the old one. */
const isSame = (one: JudgedBasis, other: JudgedBasis): boolean =>
  one.asOf === other.asOf &&
  one.words === other.words &&
  hasSamePieces(one.schemes, other.schemes) &&
  hasSamePieces(one.file, other.file);

function hasSamePieces(one: object, other: object): boolean {
  const [own, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return own.length === others.size && own.every(([name, piece]) => others.get(name) === piece);
}

function newPlanner(basis: JudgedBasis): Planner {
  const { file, schemes, words, asOf } = basis;
  const { reading, targets } = file;
  const answers = decidingAnswers(file);
  const judging = { answers, asOf, reading };
  const tellingOf = kept(({ scheme, schemeWords }: SpokenScheme): Telling => ({
    ...{ reading, words, scheme, schemeWords },
    names: namesFor(words, schemeWords, scheme, answers),
  }));
  const own = ({ scheme }: SpokenScheme) => targetsOf(targets, scheme);
  const of = (id: TargetId) => known(id, schemes);
  const assessment = kept((id: TargetId): Assessment => assessed(of(id), judging));
  const ways = kept((id: TargetId): TargetWays => {
    const { spoken, target } = of(id);
    const gaps = gapsIn(assessment(id), answers, judging);
    return { gaps, route: routeTo(spoken.scheme, target, answers, judging) };
  });
  const rowsOf = kept((spoken: SpokenScheme) =>
    kept((category: string) => matrixRow(category, judging, tellingOf(spoken))),
  );

  return {
    stands: () =>
      schemes.flatMap((spoken) =>
        own(spoken).map((target) => standOf(assessment(targetId(target)), tellingOf(spoken))),
      ),
    report: kept((id) => reportTarget(assessment(id), tellingOf(of(id).spoken))),
    target: kept((id) => {
      const { spoken, target } = of(id);
      const telling = tellingOf(spoken);
      const courses = coursesOf(spoken.scheme, target, answers, asOf);
      const readiness = readinessReport(readinessIn(courses, reading), asOf, telling);
      const timeline = timelineOf(courses, asOf, readiness, telling);
      return {
        ...{ name: shortName(target, spoken), level: shortLevel(target, spoken), readiness },
        ...(timeline ? { timeline } : {}),
      };
    }),
    ways,
    plan: kept((spoken) =>
      planReport(
        own(spoken).map((target) => ways(targetId(target))),
        { asOf, nameOf: (target) => shortName(target, spoken) },
        tellingOf(spoken),
      ),
    ),
    row: (spoken, category) => rowsOf(spoken)(category),
  };
}

interface Known {
  readonly spoken: SpokenScheme;
  readonly target: Target;
}

function known(id: TargetId, schemes: readonly SpokenScheme[]): Known {
  const target = parseTargetId(id);
  const spoken = schemes.find(({ scheme }) => scheme.id === target?.scheme);
  if (!target || !spoken) throw new Error(`no scheme for ${id}`);
  return { spoken, target };
}

function assessed(
  { spoken, target }: Known,
  { answers, asOf }: Pick<Judging, 'answers' | 'asOf'>,
): Assessment {
  const [assessment] = assess(spoken.scheme, [target], answers, asOf);
  if (!assessment) throw new Error(`no assessment of ${targetId(target)}`);
  return assessment;
}

/** The same function, which works out each thing once. */
function kept<Key, Value>(workOut: (of: Key) => Value): (of: Key) => Value {
  const found = new Map<Key, Value>();
  return (of) => {
    const before = found.get(of);
    if (before !== undefined) return before;
    const value = workOut(of);
    found.set(of, value);
    return value;
  };
}
