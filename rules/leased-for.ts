import type { PartialDate, Period, Span } from './calendar';
import { add, nextDay, spanOf } from './calendar';
import type { CategoryFacts, Check, LeafCheck } from './check';
import { allOf, fromAnswer, leaf } from './check';
import type { Judgement } from './judgement';
import type { Judged } from './outcome';
import { conjunction } from './outcome';
import type { DateQuestion } from './question';
import { valueOf } from './answer';

interface Lease {
  readonly from: DateQuestion;
  readonly to: DateQuestion;
}

/**
 * A lease whose whole term is at least the period and that runs on D: it has begun, and ends after D.
 * add(start, period) ≤ end + 1 day. Dates known in part hold if they hold for every day.
 */
export const leasedFor = ({ from, to }: Lease, period: Period): Check => {
  const daysOf = (facts: CategoryFacts) => ({
    start: valueOf(facts.answerTo(from)) as PartialDate | undefined,
    end: valueOf(facts.answerTo(to)) as PartialDate | undefined,
  });
  const bothGiven = [given(from), given(to)];
  return leaf({
    reads: [from, to],
    judge: (facts) => {
      const { start, end } = daysOf(facts);
      if (start === undefined || end === undefined)
        return allOf(bothGiven.map((one) => one.judge(facts)));
      return judgeLease(from.id, { start, end }, period, facts.asOf);
    },
    flips: (facts) => {
      const { start, end } = daysOf(facts);
      return [start, end].flatMap((date) => {
        if (date === undefined) return [];
        const { first, last } = spanOf(date);
        return [first, last];
      });
    },
  });
};

/** Answered at all; a lease of which one date is missing is unknown for want of that date. */
const given = (question: DateQuestion): LeafCheck =>
  fromAnswer<PartialDate>(question, (since) => ({
    outcome: 'met',
    reason: { code: 'dated', question: question.id, date: since },
  }));

function judgeLease(
  question: string,
  { start, end }: { readonly start: PartialDate; readonly end: PartialDate },
  need: Period,
  asOf: string,
): Judgement {
  const [begins, ends] = [spanOf(start), spanOf(end)];
  const term = held(begins, ends, (from, to) => add(from, need) <= nextDay(to));
  const runs = conjunction([
    begins.last <= asOf ? 'met' : begins.first > asOf ? 'unmet' : 'unknown',
    ends.first > asOf ? 'met' : ends.last <= asOf ? 'unmet' : 'unknown',
  ]);
  const outcome = conjunction([term, runs]);
  // A lease that is long enough and has yet to begin needs no deed, only time.
  const onlyToBegin = term !== 'unmet' && begins.first > asOf && ends.last > asOf;
  return {
    outcome,
    ...(outcome === 'unmet' && !onlyToBegin ? { closable: true } : {}),
    reason: {
      code: 'lease',
      question,
      from: start,
      to: end,
      need,
      ...(term === 'unknown' ? {} : { longEnough: term === 'met' }),
      ...(runs === 'unknown' ? {} : { running: runs === 'met' }),
    },
  };
}

/** Held by the shortest term that the dates may mean: met; not even by the longest: unmet. */
function held(begins: Span, ends: Span, isHeld: (from: string, to: string) => boolean): Judged {
  if (isHeld(begins.last, ends.first)) return 'met';
  return isHeld(begins.first, ends.last) ? 'unknown' : 'unmet';
}
