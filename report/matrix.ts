import { wordFor } from '@/content';
import type { Answers, Day, Reading, Target, TargetId, Totals, Verdict } from '@/rules';
import { assess, coursesOf, readinessIn, targetId, totalsOf, verdictOf } from '@/rules';
import type { Telling } from './finding-report';
import type { ReadinessReport } from './readiness-report';
import { readinessReport } from './readiness-report';

/** One category of a scheme at every level, for a first application. */
export interface MatrixRow {
  readonly category: string;
  readonly name: string;
  /** From the entry level to the top. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly id: TargetId;
  readonly level: string;
  readonly verdict: Verdict;
  readonly says: string;
  readonly totals: Totals;
  readonly ready: Pick<ReadinessReport, 'state' | 'on' | 'label'>;
}

/** By what answers are judged. */
export interface Judging {
  readonly answers: Answers;
  readonly asOf: Day;
  readonly reading: Reading;
}

/** Judges one category at every level from the same answers. */
export function matrixRow(category: string, judging: Judging, telling: Telling): MatrixRow {
  const { scheme, schemeWords } = telling;
  return {
    category,
    name: wordFor(schemeWords.categories, category).short,
    cells: scheme.levels.map((level) =>
      cellOf(
        { scheme: scheme.id, category, level, occasion: firstOccasion(scheme) },
        judging,
        telling,
      ),
    ),
  };
}

function cellOf(target: Target, { answers, asOf, reading }: Judging, telling: Telling): MatrixCell {
  const { scheme, schemeWords, words } = telling;
  const [assessment] = assess(scheme, [target], answers, asOf);
  if (!assessment) throw new Error(`no assessment of ${targetId(target)}`);
  const verdict = verdictOf(assessment, reading);
  const courses = coursesOf(scheme, target, answers, asOf);
  return {
    id: targetId(target),
    level: wordFor(schemeWords.levels, target.level),
    verdict,
    says: words.planning.matrix.verdicts[verdict],
    totals: totalsOf(assessment.findings, reading),
    ready: readinessReport(readinessIn(courses, reading), asOf, telling),
  };
}

/** The occasion at which a certificate is issued. */
const firstOccasion = ({ occasions }: Telling['scheme']): string => occasions[0] ?? '';
