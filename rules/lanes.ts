import type { Day, PartialDate } from './calendar';
import type { Course } from './course';
import type { Hindrance } from './hindrance';
import { spanOf } from './calendar';
import { hindranceOf } from './hindrance';
import { leavesOf } from './judgement';
import type { Reading } from './reading';
import type { RowStanding } from './reason';
import type { Requirement } from './requirement';

/** How one requirement stands from the as-of date on, and the facts that move it. */
export interface Lane {
  readonly requirement: Requirement;
  /** One after the other without a gap; the last one has no end. */
  readonly stretches: readonly Stretch[];
  /** What is counted from when, where its end still lies ahead. */
  readonly periods: readonly PeriodFact[];
  /** The rows that count on some day, each with the days on which it does. */
  readonly rows: readonly RowFact[];
}

export interface Stretch {
  readonly from: Day;
  /** The first day on which it is no longer so. */
  readonly to?: Day;
  readonly hindrance: Hindrance;
}

/** A period counted from a date; or a lease, from its beginning to its end. */
export interface PeriodFact {
  readonly kind: 'counted' | 'held' | 'lease';
  readonly since: PartialDate;
  readonly until: PartialDate;
}

export interface RowFact {
  readonly rowId: string;
  readonly counts: readonly Pick<Stretch, 'from' | 'to'>[];
}

/** The requirements of a target whose standing changes as time passes, under a reading. */
export const lanesOf = (courses: readonly Course[], reading: Reading): readonly Lane[] =>
  courses.flatMap((course) => {
    const stretches = stretchesOf(course, reading);
    return stretches.length < 2
      ? []
      : [
          {
            requirement: course[0].finding.requirement,
            stretches,
            periods: periodsOf(course).filter(({ until }) => spanOf(until).last > course[0].from),
            rows: rowsOf(course),
          },
        ];
  });

/** Neighbours that hinder alike are one. */
function stretchesOf(course: Course, reading: Reading): readonly Stretch[] {
  const changes = course
    .map(({ from, finding }) => ({ from, hindrance: hindranceOf(finding, reading) }))
    .filter(({ hindrance }, index, all) => hindrance !== all[index - 1]?.hindrance);
  return changes.map((change, index) => withEnd(change, changes[index + 1]?.from));
}

const withEnd = <From extends object>(stretch: From, to: Day | undefined) => ({
  ...stretch,
  ...(to === undefined ? {} : { to }),
});

function periodsOf([{ finding }]: Course): readonly PeriodFact[] {
  return (finding.judgement ? leavesOf(finding.judgement) : []).flatMap(
    ({ reason }): readonly PeriodFact[] => {
      switch (reason.code) {
        case 'elapsed':
        case 'not-elapsed':
        case 'day-decides':
          return [{ kind: 'counted', since: reason.since, until: reason.reachedOn }];
        case 'lease':
          return [{ kind: 'lease', since: reason.from, until: reason.to }];
        case 'held':
          return reason.best
            ? [{ kind: 'held', since: reason.best.since, until: reason.best.reachedOn }]
            : [];
        default:
          return [];
      }
    },
  );
}

function rowsOf(course: Course): readonly RowFact[] {
  const spells = course.map(({ from, finding }) => ({ from, counted: countedIn(finding) }));
  const ids = [...new Set(spells.flatMap(({ counted }) => counted))];
  return ids.map((rowId) => {
    const changes = spells
      .map(({ from, counted }) => ({ from, counts: counted.includes(rowId) }))
      .filter(({ counts }, index, all) => counts !== (all[index - 1]?.counts ?? false));
    return {
      rowId,
      counts: changes.flatMap(({ from, counts }, index) =>
        counts ? [withEnd({ from }, changes[index + 1]?.from)] : [],
      ),
    };
  });
}

/** The rows that count, or may count. */
function countedIn({ judgement }: Course[0]['finding']): readonly string[] {
  return (judgement ? leavesOf(judgement) : []).flatMap(({ reason }) =>
    reason.code === 'rows' ? reason.rows.filter(isCounted).map(({ rowId }) => rowId) : [],
  );
}

const isCounted = ({ standing }: RowStanding): boolean => standing !== 'does-not-count';
