import { decidingAnswers } from '@/cases';
import type { Day, Verdict } from '@/rules';
import { answerTo, askedIn, journeys, progressOf } from '@/rules';
import type { JudgedBasis } from './model';
import { plannerFor } from './planner';

/** How one case stands, in as few words as a line of the desk has room for. */
export interface DeskLine {
  readonly targets: readonly DeskTarget[];
  /** Of the questions that the targets ask, how many have been answered in full, or by "don't know". */
  readonly answered: number;
  readonly asked: number;
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
    ...progressIn(basis),
    ...(days[0] === undefined ? {} : { readyOn: days[0] }),
  };
}

function progressIn({ file, schemes, asOf }: JudgedBasis): Pick<DeskLine, 'answered' | 'asked'> {
  const { targets } = file;
  const answers = decidingAnswers(file);
  const asked = journeys(
    schemes.map(({ scheme }) => scheme),
    targets,
    answers,
    asOf,
  ).flatMap(({ sections }) => askedIn(sections));
  const answered = asked.filter((one) =>
    ['answered', 'dont-know'].includes(progressOf(one, answerTo(answers, one))),
  );
  return { answered: answered.length, asked: asked.length };
}
