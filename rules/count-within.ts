import type { RowsAnswer } from './answer';
import type { Day, PartialDate, Period, Span } from './calendar';
import { firstBeyond, spanOf, subtract } from './calendar';
import type { CategoryFacts, Check } from './check';
import { leaf } from './check';
import type { Judgement } from './judgement';
import type { Judged } from './outcome';
import type { Paper, Project, ProjectList } from './project';
import type { RowsReason, RowStanding, RowWhy } from './reason';
import { valueOf } from './answer';

interface Counting {
  /** How many projects must count. */
  readonly need: number;
  /** The window before the as-of date in which a project must be signed and completed. */
  readonly last: Period;
  /** A project completed inside the window but signed before it may count; whether, the centre says. */
  readonly signedBefore?: 'may';
  /** Papers that a project must have in full to count. */
  readonly papers?: readonly Paper[];
  /** What a project must be worth to count, in yuan. */
  readonly worth?: number;
  /** The window is held against the completion alone; no signing is asked for. */
  readonly byCompletion?: true;
}

/**
 * Counts the projects of the target's category that were signed and completed inside the window:
 * subtract(D, window) ≤ signed ≤ completed ≤ D. Enough that certainly count: met. A finished list
 * in which even the uncertain ones do not reach the number: unmet. An untouched list is unknown.
 */
export const countWithin = (projects: ProjectList, counting: Counting): Check => {
  const listed = ({ target, answerTo }: CategoryFacts) => {
    const answer = valueOf(answerTo(projects)) as RowsAnswer<Project> | undefined;
    const rows = answer === undefined || answer.list === 'none' ? [] : answer.rows;
    return {
      list: answer?.list ?? 'untouched',
      own: rows.filter(({ category }) => category === undefined || category === target.category),
    } as const;
  };
  return leaf({
    reads: [projects],
    judge: (facts) => {
      const { list, own } = listed(facts);
      const window = { from: subtract(facts.asOf, counting.last), to: facts.asOf };
      const rows = own.map((row) => standingOf(row, counting, window));
      return judgeCount(projects.id, counting, list, rows, window);
    },
    flips: (facts) => listed(facts).own.flatMap((row) => flipsOf(row, counting)),
  });
};

/** A project enters the window on its days and leaves it a window later. */
function flipsOf(project: Project, { last: window }: Counting): readonly Day[] {
  const finish = completionOf(project);
  if (finish === 'never-foreseen') return [];
  return [project.signed, finish].flatMap((date) => {
    if (date === undefined) return [];
    const { first, last } = spanOf(date);
    return [first, last, firstBeyond(first, window), firstBeyond(last, window)];
  });
}

type Window = Pick<RowsReason, 'from' | 'to'>;

function judgeCount(
  question: string,
  { need, worth, byCompletion }: Counting,
  list: RowsReason['list'],
  rows: readonly RowStanding[],
  window: Window,
): Judgement {
  const finished = list === 'complete' || list === 'none';
  const sure = rows.filter((row) => row.standing === 'counts').length;
  const may = rows.filter((row) => row.standing === 'may-count').length;
  const forTheCentre = rows.filter((row) => row.why === 'signed-before-window').length;
  const outcome: Judged =
    sure >= need ? 'met' : finished && sure + may < need ? 'unmet' : 'unknown';
  const answersCouldSettle =
    !finished || sure + may - forTheCentre >= need || sure + forTheCentre < need;
  const reason: RowsReason = {
    code: 'rows',
    ...{ question, need, sure, may, list, rows },
    ...window,
    ...(worth === undefined ? {} : { worth }),
    ...(byCompletion ? { byCompletion } : {}),
  };
  const couldHavePapers = sure + rows.filter((row) => row.why === 'paper-missing').length;
  return {
    outcome,
    reason,
    ...(outcome === 'unmet' && couldHavePapers >= need ? { closable: true } : {}),
    open: answersCouldSettle ? 'unanswered' : 'left-to-the-authority',
  };
}

function standingOf(project: Project, counting: Counting, window: Window): RowStanding {
  const inTime = standingInTime(project, counting, window);
  if (inTime.standing === 'does-not-count') return inTime;
  if (counting.worth !== undefined && (project.amount ?? counting.worth) < counting.worth)
    return { ...inTime, standing: 'does-not-count', why: 'worth-too-little' };
  const missing = (counting.papers ?? []).some((paper) => project[paper] === false);
  if (missing) return { ...inTime, standing: 'does-not-count', why: 'paper-missing' };
  const unsure = (counting.papers ?? []).some((paper) => project[paper] === undefined);
  if (unsure) return { ...inTime, standing: 'may-count', why: 'paper-not-known' };
  return counting.worth !== undefined && project.amount === undefined
    ? { ...inTime, standing: 'may-count', why: 'worth-not-known' }
    : inTime;
}

function standingInTime(project: Project, counting: Counting, { from, to }: Window): RowStanding {
  const { rowId } = project;
  const no = (why: RowWhy, on?: Day): RowStanding => ({
    rowId,
    standing: 'does-not-count',
    why,
    ...(on === undefined ? {} : { on }),
  });
  const perhaps = (why: RowWhy): RowStanding => ({ rowId, standing: 'may-count', why });

  if (project.state === 'stopped') return no('stopped');
  const finish = completionOf(project);
  if (finish === 'never-foreseen') return no('under-way');

  const completed = spanOrAny(finish);
  // Where only the completion counts, the signing is taken to be on the same day.
  const signed = counting.byCompletion ? completed : spanOrAny(project.signed);
  if (signed.first > completed.last) return no('completed-before-signed');
  if (completed.last < from || (signed.last < from && counting.signedBefore === undefined))
    return no(
      'left-window',
      leavingDay(counting.byCompletion ? finish : project.signed, counting.last),
    );
  if (signed.first > to && !counting.byCompletion)
    return no('not-signed-yet', enteringDay(signed, finish, counting));
  if (completed.first > to) return no('not-completed-yet', enteringDay(signed, finish, counting));

  if (project.state === undefined || project.state === 'not-known')
    return perhaps('state-not-known');
  const datesAreCertain = completed.last <= to && signed.last <= to;
  if (datesAreCertain && signed.first >= from) return { rowId, standing: 'counts', why: 'inside' };
  if (datesAreCertain && signed.last < from && completed.first >= from)
    return perhaps('signed-before-window');
  return perhaps('date-not-known');
}

/** The completion date, or the expected one of a project under way, which counts only from that day. */
function completionOf(project: Project): PartialDate | undefined | 'never-foreseen' {
  if (project.state !== 'under-way') return project.completed;
  return project.expected ?? 'never-foreseen';
}

const spanOrAny = (date: PartialDate | undefined): Span =>
  date === undefined ? { first: '0000', last: '9999' } : spanOf(date);

/** The day on which a project will be completed; none where it will have left the window by then. */
function enteringDay(
  signed: Span,
  finish: PartialDate | undefined,
  { last, signedBefore }: Counting,
): Day | undefined {
  if (finish === undefined) return undefined;
  const day = spanOf(finish).last;
  return signedBefore || subtract(day, last) <= signed.last ? day : undefined;
}

/** The first day on which a project signed then is no longer inside the window. */
function leavingDay(signed: PartialDate | undefined, last: Period): Day | undefined {
  if (signed === undefined) return undefined;
  return firstBeyond(spanOf(signed).last, last);
}
