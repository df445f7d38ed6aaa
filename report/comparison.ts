import type { CaseFile } from '@/cases';
import type { Words } from '@/content';
import type { Day, Reading, TargetId } from '@/rules';
import type { AnswerChange } from './answer-changes';
import { answerChanges } from './answer-changes';
import type { AreaChange, AreaStand } from './area-changes';
import { areaChanges } from './area-changes';
import type { GapChanges, GapCount } from './gap-changes';
import { gapChanges, gapCount, gapStands } from './gap-changes';
import type { Move } from './moves';
import type { Planner } from './planner';
import { plannerFor } from './planner';
import { sectionProgress } from './progress';
import type { SpokenScheme } from './spoken-scheme';
import type { VerdictLine } from './target-report';

/** One side of a comparison: a case as it was or is, judged as of a day. */
export interface ComparedSide {
  readonly file: Pick<CaseFile, 'id' | 'header' | 'targets' | 'answers' | 'consultant'>;
  readonly asOf: Day;
}

export interface Compared {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** Under which both sides are judged. */
  readonly reading: Reading;
  /** Those of the targets of either side. */
  readonly schemes: readonly SpokenScheme[];
  readonly words: Words;
}

/** A target of both sides. */
export interface ComparedTarget {
  readonly id: TargetId;
  readonly name: string;
  readonly verdict: Move<VerdictLine>;
  /** The labels of the days from which it is ready, each as seen on its own day. */
  readonly ready: Move;
  readonly gaps: GapCount;
}

export interface Comparison {
  /** Whether nothing differs that is compared. */
  readonly isSame: boolean;
  readonly targets: readonly ComparedTarget[];
  /** The names of targets that only one side has; they count in no number of gaps. */
  readonly onlyFrom: readonly string[];
  readonly onlyTo: readonly string[];
  /** Over the targets of both, each gap once for the company or once in each category. */
  readonly count: GapCount;
  readonly gaps: GapChanges;
  readonly answers: readonly AnswerChange[];
  /** The questions of all targets of each side; gaps as they are counted above. */
  readonly areas: readonly AreaChange[];
}

/** A comparison in the making: who has little time does its pieces one by one first. */
export interface Comparing {
  readonly pieces: readonly (() => unknown)[];
  readonly result: () => Comparison;
}

/** Holds two sides against each other, both by the rules of today. */
export function comparing(compared: Compared): Comparing {
  const [from, to] = [judged(compared.from, compared), judged(compared.to, compared)];
  return {
    pieces: [from, to].flatMap(({ planner, ids }) =>
      ids.flatMap((id) => [() => planner.report(id), () => planner.target(id)]),
    ),
    result: () => comparisonOf(from, to, compared),
  };
}

interface Judged extends ComparedSide {
  readonly planner: Planner;
  readonly ids: readonly TargetId[];
}

/** A side by the answers that decide; that those are the consultant's is never shown answer by answer. */
function judged(side: ComparedSide, { reading, schemes, words }: Compared): Judged {
  const file = { ...side.file, reading };
  const planner = plannerFor({ file, schemes, words, asOf: side.asOf });
  return { ...side, planner, ids: planner.stands().map(({ id }) => id) };
}

function comparisonOf(from: Judged, to: Judged, compared: Compared): Comparison {
  const { schemes, words } = compared;
  const both = to.ids.filter((id) => from.ids.includes(id));
  const gaps = gapsBetween(both, from, to, schemes);
  const targets = both.map((id) => comparedTarget(id, from, to, schemes));
  const answers = answerChanges({
    ...{ schemes, words, asOf: to.asOf },
    file: { targets: [...new Set([...to.file.targets, ...from.file.targets])] },
    before: from.file.answers,
    after: to.file.answers,
  });
  const [onlyFrom, onlyTo] = [namesApart(from, both), namesApart(to, both)];
  return {
    isSame:
      targets.every(isUnmoved) &&
      [answers, onlyFrom, onlyTo, gaps.closed, gaps.opened, gaps.other].every(
        ({ length }) => length === 0,
      ),
    ...{ targets, onlyFrom, onlyTo, gaps, answers },
    count: gapCount(gaps),
    areas: areaChanges(areasOf(from, both, schemes), areasOf(to, both, schemes), schemes),
  };
}

const isUnmoved = ({ verdict, ready }: ComparedTarget): boolean =>
  verdict.from.verdict === verdict.to.verdict && ready.from === ready.to;

const namesApart = ({ ids, planner }: Judged, both: readonly TargetId[]): readonly string[] =>
  ids.filter((id) => !both.includes(id)).map((id) => planner.report(id).name);

const gapsBetween = (
  ids: readonly TargetId[],
  from: Judged,
  to: Judged,
  schemes: readonly SpokenScheme[],
): GapChanges => {
  const standsOf = ({ planner }: Judged) => gapStands(ids.map(planner.report), schemes);
  return gapChanges(standsOf(from), standsOf(to));
};

function comparedTarget(
  id: TargetId,
  from: Judged,
  to: Judged,
  schemes: readonly SpokenScheme[],
): ComparedTarget {
  const [before, after] = [from.planner.report(id), to.planner.report(id)];
  const ready = ({ planner }: Judged) => planner.target(id).readiness.label;
  return {
    ...{ id, name: after.name },
    verdict: { from: before.verdicts[0], to: after.verdicts[0] },
    ready: { from: ready(from), to: ready(to) },
    gaps: gapCount(gapsBetween([id], from, to, schemes)),
  };
}

const areasOf = (
  { file, asOf, planner }: Judged,
  both: readonly TargetId[],
  schemes: readonly SpokenScheme[],
): AreaStand => ({
  sections: sectionProgress({ file, schemes, asOf }),
  stands: gapStands(both.map(planner.report), schemes),
});
