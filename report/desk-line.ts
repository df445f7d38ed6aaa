import type { Day, Verdict } from '@/rules';
import type { JudgedBasis } from './model';
import { plannerFor } from './planner';
import type { AnswerProgress } from './progress';
import { answerProgress } from './progress';

/** How one case stands, in as few words as a line of the desk has room for. */
export interface DeskLine extends AnswerProgress {
  readonly targets: readonly DeskTarget[];
  /** The first day on which one of the targets is ready. */
  readonly readyOn?: Day;
}

export interface DeskTarget {
  readonly id: string;
  /** Category and level in short. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly says: string;
  readonly ready: string;
}

/** Judges a case for its line on the desk, as of a day. */
export function deskLine(basis: JudgedBasis): DeskLine {
  const planner = plannerFor(basis);
  const targets = planner.stands().map(({ id, verdicts: [{ verdict }] }) => {
    const { name, readiness } = planner.target(id);
    const says = basis.words.planning.matrix.verdicts[verdict];
    return { on: readiness.on, told: { id, name, verdict, says, ready: readiness.label } };
  });
  const days = targets.flatMap(({ on }) => on ?? []).sort();
  return {
    targets: targets.map(({ told }) => told),
    ...answerProgress(basis),
    ...(days[0] === undefined ? {} : { readyOn: days[0] }),
  };
}
