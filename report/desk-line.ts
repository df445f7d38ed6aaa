import type { CaseFile } from '@/cases';
import type { Day, Verdict } from '@/rules';
import { actionAt, isOverdue, openDue, openGaps } from './action-plan';
import { assessedTargets, gapPlaces } from './gap-places';
import type { JudgedBasis } from './model';
import { plannerFor } from './planner';
import type { AnswerProgress } from './progress';
import { answerProgress } from './progress';

/** How one case stands, in as few words as a line of the desk has room for. */
export interface DeskLine extends AnswerProgress {
  readonly targets: readonly DeskTarget[];
  /** The first day on which one of the targets is ready. */
  readonly readyOn?: Day;
  /** Of the actions about open gaps, how many are overdue. */
  readonly overdue: number;
  /** The first day by which something must still happen, overdue or not. */
  readonly dueOn?: Day;
}

/** What is judged of a case, and what is planned about its gaps. */
export interface DeskBasis extends JudgedBasis {
  readonly file: JudgedBasis['file'] & Pick<CaseFile, 'actions'>;
}

export interface DeskTarget {
  readonly id: string;
  /** Category and level in short. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly says: string;
  readonly ready: string;
}

/** Judges a case for its line on the desk, as of today. */
export function deskLine(basis: DeskBasis): DeskLine {
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
    ...dueIn(basis),
  };
}

/** Most cases have no action, and cost nothing here. */
function dueIn(basis: DeskBasis): Pick<DeskLine, 'overdue' | 'dueOn'> {
  const { actions, reading } = basis.file;
  if (Object.keys(actions).length === 0) return { overdue: 0 };
  const own = openGaps(gapPlaces(assessedTargets(basis), reading)).map(({ gap }) =>
    actionAt(actions, gap),
  );
  const [first] = own.flatMap((action) => openDue(action) ?? []).sort();
  return {
    overdue: own.filter((action) => isOverdue(action, basis.asOf)).length,
    ...(first === undefined ? {} : { dueOn: first }),
  };
}
