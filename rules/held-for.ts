import type { RowsAnswer } from './answer';
import { valueOf } from './answer';
import type { Day, Period } from './calendar';
import { add, months, nextDay, spanOf } from './calendar';
import type { Certificate, CertificateList } from './certificate';
import type { CategoryFacts, Check } from './check';
import { leaf } from './check';
import type { Judgement } from './judgement';
import type { HeldReason } from './reason';

interface Holding {
  /** The levels that count, the one asked for first. */
  readonly levels: readonly [string, ...string[]];
  /** How long it must have been held without a gap; without it, valid on the as-of date is enough. */
  readonly period?: Period;
}

/**
 * A certificate of the target's category and of one of the levels is valid on D, and add(first issue
 * of the unbroken chain, period) ≤ D. Dates known only in part are judged at their best and at their
 * worst: met if even the worst holds, unmet if not even the best does.
 */
export const heldFor = (certificates: CertificateList, holding: Holding): Check => {
  const period = holding.period ?? months(0);
  const listed = ({ target, answerTo }: CategoryFacts) => {
    const answer = valueOf(answerTo(certificates)) as RowsAnswer<Certificate> | undefined;
    const rows = answer === undefined || answer.list === 'none' ? [] : answer.rows;
    return {
      answer,
      own: rows.filter(
        (row) => row.category === target.category && holding.levels.includes(row.level),
      ),
    };
  };
  return leaf({
    reads: [certificates],
    flips: (facts) => listed(facts).own.flatMap((row) => flipsOf(row, period)),
    judge: (facts) => {
      const { asOf } = facts;
      const { answer, own } = listed(facts);
      const worst = longestHeld(own.flatMap(atWorst), asOf);
      const best = longestHeld(own.flatMap(atBest), asOf);
      const enough = (held: Held | undefined) => held && add(held.since, period) <= asOf;
      const finished = answer?.list === 'complete' || answer?.list === 'none';
      const shown = worst ?? (best?.since === longAgo ? undefined : best);
      const reason: HeldReason = {
        code: 'held',
        question: certificates.id,
        level: holding.levels[0],
        exact: holding.levels.length === 1,
        list: answer?.list ?? 'untouched',
        ...(holding.period ? { need: holding.period } : {}),
        ...(shown ? { best: { ...shown, reachedOn: add(shown.since, period) } } : {}),
      };
      const outcome = enough(worst) ? 'met' : finished && !enough(best) ? 'unmet' : 'unknown';
      return { outcome, reason } satisfies Judgement;
    },
  });
};

/** A certificate counts from its issue or a period after it, and no more on the day after its end. */
function flipsOf({ issued, expires }: Certificate, period: Period): readonly Day[] {
  const starts = issued === undefined ? [] : [spanOf(issued).first, spanOf(issued).last];
  const ends = expires === undefined ? [] : [spanOf(expires).first, spanOf(expires).last];
  return [...starts, ...starts.map((day) => add(day, period)), ...ends.map(nextDay)];
}

/** One certificate with whole days. */
interface Validity {
  readonly rowId: string;
  readonly from: Day;
  readonly to: Day;
}

interface Held {
  readonly rowId: string;
  readonly since: Day;
}

const longAgo: Day = '0001-01-01';
const farAhead: Day = '9999-12-31';

/** Issued on the earliest day, ending on the latest, and not suspended unless said so. */
function atBest(row: Certificate): Validity[] {
  if (row.suspended === true) return [];
  const from = row.issued === undefined ? longAgo : spanOf(row.issued).first;
  return [{ rowId: row.rowId, from, to: row.expires ? spanOf(row.expires).last : farAhead }];
}

/** Issued on the latest day, ending on the earliest; what is not known counts against it. */
function atWorst(row: Certificate): Validity[] {
  if (row.suspended !== false || row.issued === undefined || row.expires === undefined) return [];
  const from = spanOf(row.issued).last;
  const to = spanOf(row.expires).first;
  return to < from ? [] : [{ rowId: row.rowId, from, to }];
}

/** Of the certificates valid on D the one held longest, counted from the start of its unbroken chain. */
function longestHeld(validities: readonly Validity[], asOf: Day): Held | undefined {
  const inOrder = validities
    .filter(({ from }) => from <= asOf)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  let since = '';
  let until = '';
  for (const { from, to } of inOrder) {
    if (until === '' || (until !== farAhead && from > nextDay(until))) since = from;
    if (to > until) until = to;
  }
  const current = inOrder.find(({ to }) => to >= asOf);
  return current && { rowId: current.rowId, since };
}
