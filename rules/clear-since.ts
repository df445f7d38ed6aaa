import type { EventAnswer } from './answer';
import type { Period } from './calendar';
import { add, spanOf } from './calendar';
import type { Check } from './check';
import { fromAnswer } from './check';
import { flipsSince, sinceDate } from './elapsed';
import type { EventQuestion } from './question';

/**
 * Something never happened, or so long ago that it counts no more: add(day, period) ≤ D. What lies
 * after D has not happened on D; of a date known in part only some days may lie there.
 */
export const clearSince = (question: EventQuestion, period: Period): Check =>
  fromAnswer<EventAnswer>(
    question,
    (value, facts) => {
      const never = { code: 'never-happened', question: question.id } as const;
      if (value === 'never') return { outcome: 'met', reason: never };
      const { first, last } = spanOf(value.on);
      if (first > facts.asOf) return { outcome: 'met', reason: never };
      if (last <= facts.asOf) return sinceDate(question.id, value.on, period, facts);
      const reachedOn = add(last, period);
      return {
        outcome: 'unknown',
        reason: {
          code: 'day-decides',
          question: question.id,
          since: value.on,
          need: period,
          reachedOn,
        },
      };
    },
    (value) => {
      if (value === 'never') return [];
      const { first, last } = spanOf(value.on);
      return [first, last, ...flipsSince(value.on, period)];
    },
  );
