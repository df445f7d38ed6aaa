import { wordFor } from '@/content';
import type { Course, Day, Hindrance, Lane } from '@/rules';
import { add, daysBetween, lanesOf, months, spanOf, subtract } from '@/rules';
import type { Telling } from './finding-report';
import type { ReadinessReport } from './readiness-report';

/** What changes with time at one target, on one axis of days. */
export interface Timeline {
  /** The first and the last day of the axis. */
  readonly from: Day;
  readonly to: Day;
  readonly marks: readonly TimeMark[];
  readonly lanes: readonly TimeLane[];
}

export interface TimeMark {
  readonly kind: 'as-of' | 'ready' | 'lapse';
  readonly day: Day;
  readonly name: string;
  /** The day in words; the picture has no room for more than its figures. */
  readonly says: string;
}

/** One requirement: how it stands from the as-of date on, above the facts that move it. */
export interface TimeLane {
  readonly id: string;
  readonly title: string;
  readonly stretches: readonly TimeStretch[];
  readonly facts: readonly TimeFact[];
}

export interface TimeStretch {
  readonly from: Day;
  /** The first day on which it is no longer so; none at the end. */
  readonly to?: Day;
  readonly hindrance: Hindrance;
  readonly name: string;
  /** With its days, in words. */
  readonly says: string;
}

/** A period that is counted, or a row of a list and the days on which it counts. */
export interface TimeFact {
  readonly name: string;
  readonly spans: readonly { readonly from: Day; readonly to?: Day }[];
  readonly says: string;
}

/** Lays out in time what readiness tells in words; nothing where no requirement changes. */
export function timelineOf(
  courses: readonly Course[],
  asOf: Day,
  readiness: ReadinessReport,
  telling: Telling,
): Timeline | undefined {
  const lanes = lanesOf(courses, telling.reading).map((lane) => told(lane, telling));
  if (lanes.length === 0) return undefined;
  const marks = marksOf(asOf, readiness, telling);
  const days = [
    ...marks.map(({ day }) => day),
    ...lanes.flatMap(({ stretches }) => stretches.map(({ from }) => from)),
  ];
  const to = add(latest(days), months(3));
  const starts = lanes.flatMap(({ facts }) =>
    facts.flatMap(({ spans }) => spans.map(({ from }) => from)),
  );
  return {
    from: latest([earliest([asOf, ...starts]), asFarBack(asOf, to)]),
    to,
    marks,
    lanes,
  };
}

/** As much of the past as of the future, and a year of it at least, so that neither is crowded out. */
const asFarBack = (asOf: Day, to: Day): Day =>
  subtract(asOf, months(Math.max(12, Math.ceil(daysBetween(asOf, to) / 30))));

function marksOf(
  asOf: Day,
  { on, lapseOn }: ReadinessReport,
  { words }: Telling,
): readonly TimeMark[] {
  const { timeline: say } = words.planning;
  const mark = (kind: TimeMark['kind'], day: Day | undefined, name: string) =>
    day === undefined ? [] : [{ kind, day, name, says: words.dates.day(day) }];
  return [
    ...mark('as-of', asOf, say.asOf),
    ...mark('ready', on, say.ready),
    ...mark('lapse', lapseOn, say.lapse),
  ];
}

function told({ requirement, stretches, periods, rows }: Lane, telling: Telling): TimeLane {
  const { words, schemeWords, names } = telling;
  const { timeline: say } = words.planning;
  const { colon } = words.ui.product;
  const days = (span: { readonly from: Day; readonly to?: Day }) =>
    span.to === undefined
      ? say.from(words.dates.day(span.from))
      : say.between({ from: words.dates.day(span.from), to: words.dates.day(span.to) });
  return {
    id: requirement.id,
    title: wordFor(schemeWords.requirements, requirement.id).title,
    stretches: stretches.map((stretch) => {
      const name = say.stretch[stretch.hindrance];
      return { ...stretch, name, says: `${name}${colon}${days(stretch)}` };
    }),
    facts: [
      ...periods.map(({ kind, since, until }) => {
        const dates = { since: words.dates.date(since), until: words.dates.date(until) };
        const says = say.period[kind](dates);
        return {
          name: `${say.periodName[kind]} ${since} → ${until}`,
          spans: [{ from: spanOf(since).first, to: spanOf(until).last }],
          says,
        };
      }),
      ...rows.map(({ rowId, counts }) => {
        const name = names.row(rowId);
        return {
          name,
          spans: counts,
          says: say.row({ name, days: words.list(counts.map(days)) }),
        };
      }),
    ],
  };
}

const earliest = (days: readonly Day[]): Day =>
  days.reduce((first, day) => (day < first ? day : first));
const latest = (days: readonly Day[]): Day => days.reduce((last, day) => (day > last ? day : last));
