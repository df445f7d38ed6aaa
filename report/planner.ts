import { wordFor } from '@/content';
import type { Target, TargetId } from '@/rules';
import { coursesOf, parseTargetId, readinessIn, targetsOf } from '@/rules';
import type { Telling } from './finding-report';
import type { MatrixRow } from './matrix';
import { matrixRow } from './matrix';
import type { ReportBasis } from './model';
import type { PlanReport } from './plan-report';
import { planReport } from './plan-report';
import type { ReadinessReport } from './readiness-report';
import { readinessReport } from './readiness-report';
import { namesFor } from './say-reasons';
import type { SpokenScheme } from './spoken-scheme';
import type { Timeline } from './timeline';
import { timelineOf } from './timeline';

/** When one target is ready, and what that looks like in time. */
export interface TargetPlanning {
  /** The target's name in short. */
  readonly name: string;
  readonly readiness: ReadinessReport;
  readonly timeline?: Timeline;
}

/** Works out dates and plans piece by piece: who has little time asks for one piece at a time. */
export interface Planner {
  /** @throws if no scheme of the report knows the target */
  readonly target: (id: TargetId) => TargetPlanning;
  readonly plan: (of: SpokenScheme) => PlanReport;
  readonly row: (of: SpokenScheme, category: string) => MatrixRow;
}

/** The category and the level, and the occasion unless it is that of a first certificate. */
const shortName = (target: Target, { scheme, schemeWords }: SpokenScheme): string =>
  [
    wordFor(schemeWords.categories, target.category).short,
    wordFor(schemeWords.levels, target.level),
    ...(target.occasion === scheme.occasions[0]
      ? []
      : [wordFor(schemeWords.occasions, target.occasion)]),
  ].join(' · ');

/** The planner for a case as of a day, under its reading. */
export function plannerFor({ file, schemes, words, asOf }: ReportBasis): Planner {
  const { answers, reading, targets } = file;
  const tellingOf = ({ scheme, schemeWords }: SpokenScheme): Telling => ({
    ...{ reading, words, scheme, schemeWords },
    names: namesFor(words, schemeWords, scheme, answers),
  });
  return {
    target: (id) => {
      const target = parseTargetId(id);
      const of = schemes.find(({ scheme }) => scheme.id === target?.scheme);
      if (!target || !of) throw new Error(`no scheme for ${id}`);
      const telling = tellingOf(of);
      const courses = coursesOf(of.scheme, target, answers, asOf);
      const readiness = readinessReport(readinessIn(courses, reading), asOf, telling);
      const timeline = timelineOf(courses, asOf, readiness, telling);
      const name = shortName(target, of);
      return { name, readiness, ...(timeline ? { timeline } : {}) };
    },
    plan: (of) => {
      const telling = tellingOf(of);
      return planReport(
        {
          ...{ answers, asOf, reading },
          targets: targetsOf(targets, of.scheme),
          nameOf: (target) => shortName(target, of),
        },
        telling,
      );
    },
    row: (of, category) => matrixRow(category, { answers, asOf, reading }, tellingOf(of)),
  };
}
