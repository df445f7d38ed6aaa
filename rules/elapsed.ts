import type { ExperienceAnswer, ServiceAnswer } from './answer';
import type { Day, PartialDate, Period } from './calendar';
import { add, inMonths, spanOf } from './calendar';
import type { CategoryFacts, Check } from './check';
import { fromAnswer } from './check';
import type { Judgement } from './judgement';
import { metOrNot } from './judgement';
import type { DateQuestion, ExperienceQuestion, ServiceQuestion } from './question';

/** A period has passed since a date: met on D if and only if add(date, period) ≤ D. */
export const elapsed = (question: DateQuestion | ServiceQuestion, period: Period): Check =>
  fromAnswer<PartialDate | ServiceAnswer>(
    question,
    (value, facts) =>
      value === 'planned' || value === 'not-provided'
        ? { outcome: 'unmet', reason: { code: `service-${value}`, question: question.id } }
        : sinceDate(question.id, startOf(value), period, facts),
    (value) =>
      value === 'planned' || value === 'not-provided' ? [] : flipsSince(startOf(value), period),
  );

const startOf = (value: PartialDate | Extract<ServiceAnswer, object>): PartialDate =>
  typeof value === 'string' ? value : value.since;

/** Experience of at least a period, either since a date or as months that do not grow. */
export const experienced = (question: ExperienceQuestion, period: Period): Check =>
  fromAnswer<ExperienceAnswer>(
    question,
    (value, facts) => {
      if ('since' in value) return sinceDate(question.id, value.since, period, facts);
      const enough = value.months >= inMonths(period);
      return metOrNot(enough, {
        code: enough ? 'months-enough' : 'months-too-few',
        question: question.id,
        have: value.months,
        need: period,
      });
    },
    (value) => ('since' in value ? flipsSince(value.since, period) : []),
  );

/** The days on which the period is reached, counted from the first and the last day of the date. */
export const flipsSince = (since: PartialDate, period: Period): readonly Day[] => {
  const { first, last } = spanOf(since);
  return [add(first, period), add(last, period)];
};

/** The period has passed since a date, whichever of its days it was. */
export function sinceDate(
  question: string,
  since: PartialDate,
  need: Period,
  { asOf }: CategoryFacts,
): Judgement {
  const { first, last } = spanOf(since);
  const reachedOn = add(last, need);
  const fact = { question, since, need, reachedOn };
  if (reachedOn <= asOf) return { outcome: 'met', reason: { code: 'elapsed', ...fact } };
  if (add(first, need) > asOf)
    return { outcome: 'unmet', reason: { code: 'not-elapsed', ...fact } };
  return { outcome: 'unknown', reason: { code: 'day-decides', ...fact } };
}
