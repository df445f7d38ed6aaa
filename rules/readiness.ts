import type { Answers } from './answer';
import type { Finding } from './assess';
import type { Day } from './calendar';
import type { Course } from './course';
import { coursesOf, daysOf, findingOn } from './course';
import type { Hindrance } from './hindrance';
import { hindranceOf } from './hindrance';
import { openQuestionsIn } from './judgement';
import type { Reading } from './reading';
import { effectOf, openBecause } from './reading';
import type { Scheme } from './scheme';
import type { Target } from './scope';

/**
 * When a target is ready under a reading, with the answers as they are. What can be done today is
 * taken as done on the as-of date; what is disputed or left to the authority never moves the date.
 */
export type Readiness = (Never | NotSayable | Ready) & {
  /** What is to be confirmed all the same, as it stands on the day of readiness, else today. */
  readonly toConfirm: readonly Finding[];
};

/** No day is foreseen on which every gap is closed. */
export interface Never {
  readonly state: 'never';
  /** The gaps that neither time nor anything done today closes; or those that open too soon. */
  readonly because: readonly Finding[];
  /** The gaps would all close once, but by the day on which the last one does others are open again. */
  readonly tooLate?: { readonly on: Day; readonly closing: readonly Finding[] };
}

/** Unanswered questions decide whether there is such a day. */
export interface NotSayable {
  readonly state: 'cannot-be-said';
  readonly until: readonly Finding[];
  /** The ids of the questions behind them. */
  readonly questions: readonly string[];
}

/** On this day, and not before, every requirement that counts is met or at least in dispute. */
export interface Ready {
  readonly state: 'now' | 'on' | 'once';
  readonly on: Day;
  /** The gaps to close by something done: `once` they are. Empty in the other states. */
  readonly once: readonly Finding[];
  /** What held the day back: the last findings to flip, as they were the day before. */
  readonly heldBackBy: readonly Finding[];
  /** The first day after it on which a gap opens anew, and which; as it stands on that day. */
  readonly lapse?: Lapse;
}

export interface Lapse {
  readonly on: Day;
  readonly findings: readonly Finding[];
}

/** When the target is ready under the reading, if the answers stay as they are. */
export const readiness = (
  scheme: Scheme,
  target: Target,
  answers: Answers,
  { asOf, reading }: { readonly asOf: Day; readonly reading: Reading },
): Readiness => readinessIn(coursesOf(scheme, target, answers, asOf), reading);

/** The same from courses that are at hand: both readings judge the same ones. */
export function readinessIn(courses: readonly Course[], reading: Reading): Readiness {
  const days = daysOf(courses).map((day) => stateOn(day, courses, reading));
  const [today] = days;
  if (today === undefined)
    return { state: 'cannot-be-said', until: [], questions: [], toConfirm: [] };
  const at = days.findIndex(({ gaps, open }) => gaps.length === 0 && open.length === 0);
  const ready = days[at];
  if (ready) return readyOn(ready, days[at - 1], days.slice(at + 1));
  const sayable = days.find(({ gaps }) => gaps.length === 0);
  const { toConfirm } = today;
  if (sayable) {
    const until = sayable.open;
    return { state: 'cannot-be-said', until, questions: openQuestionsOf(until), toConfirm };
  }
  return { ...neverReady(courses, days, reading), toConfirm };
}

/** The ids of the questions that findings wait for, each once. */
const openQuestionsOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.flatMap(({ judgement }) => (judgement ? openQuestionsIn(judgement) : []))),
];

/** How everything stands on one day: what hinders, and what is to be confirmed. */
interface DayState {
  readonly day: Day;
  readonly gaps: readonly Finding[];
  readonly open: readonly Finding[];
  /** Gaps that are closed by something done. */
  readonly once: readonly Finding[];
  readonly toConfirm: readonly Finding[];
}

function stateOn(day: Day, courses: readonly Course[], reading: Reading): DayState {
  const findings = courses.map((course) => findingOn(course, day));
  const hindered = (by: Hindrance) =>
    findings.filter((finding) => hindranceOf(finding, reading) === by);
  const counted = findings.filter((finding) => effectOf(finding, reading) !== 'informs');
  return {
    day,
    gaps: hindered('gap'),
    open: hindered('open'),
    once: hindered('until-done'),
    toConfirm: counted.filter((finding) =>
      ['disputed', 'left-to-the-authority'].includes(openBecause(finding, reading) ?? ''),
    ),
  };
}

function readyOn(
  { day, once, toConfirm }: DayState,
  before: DayState | undefined,
  after: readonly DayState[],
): Readiness {
  const done = new Set(once.map(({ requirement }) => requirement.id));
  const lapses = after.map(({ day: on, gaps, open, once: closable }) => ({
    on,
    findings: [
      ...gaps,
      ...open,
      ...closable.filter(({ requirement }) => !done.has(requirement.id)),
    ],
  }));
  const lapse = lapses.find(({ findings }) => findings.length > 0);
  return {
    state: once.length > 0 ? 'once' : before ? 'on' : 'now',
    on: day,
    once,
    heldBackBy: before ? [...before.gaps, ...before.open] : [],
    toConfirm,
    ...(lapse ? { lapse } : {}),
  };
}

/** Why there is no such day: gaps that never close, or else gaps that are open again too soon. */
function neverReady(
  courses: readonly Course[],
  days: readonly DayState[],
  reading: Reading,
): Never {
  const closings = courses.map((course) => ({
    course,
    on: course.find(({ finding }) => hindranceOf(finding, reading) !== 'gap')?.from,
  }));
  const lasting = closings.filter(({ on }) => on === undefined);
  if (lasting.length > 0)
    return { state: 'never', because: lasting.map(({ course }) => course[0].finding) };
  const last = closings.reduce((latest, { on = '' }) => (on > latest ? on : latest), '');
  const closing = closings.filter(({ on }) => on === last);
  return {
    state: 'never',
    because: days.find(({ day }) => day === last)?.gaps ?? [],
    tooLate: { on: last, closing: closing.map(({ course }) => findingOn(course, last)) },
  };
}
