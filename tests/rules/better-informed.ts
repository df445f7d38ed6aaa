import type { Answer, Row, RowsAnswer } from '@/rules/answer';
import { isNotKnown, isOwnNotApplicable } from '@/rules/answer';
import type { PartialDate } from '@/rules/calendar';
import { spanOf } from '@/rules/calendar';
import type { Question } from '@/rules/question';

/**
 * The same facts, better known: what was not answered takes the other answer, a part that is
 * missing is added, an open list is finished, and a date known in part becomes a day.
 *
 * What the user did say is never taken back. Two limits are deliberate. A project "under way"
 * without an expected completion is a decided fact, so none is added; and a signing is not learnt
 * to be later than a completion that is known, for then one of the two was wrong.
 */
export function betterInformed(
  question: Question,
  answer: Answer | undefined,
  learnt: Answer | undefined,
): Answer | undefined {
  if (answer === undefined || isNotKnown(answer)) return learnt ?? answer;
  if (isOwnNotApplicable(answer)) return answer;
  switch (question.kind) {
    case 'parts':
      return typeof answer === 'object'
        ? { ...partsOf(question.parts, learnt), ...answer }
        : answer;
    case 'date':
      return someDay(answer as PartialDate, learnt);
    case 'experience':
    case 'service':
      return withSomeDay('since', answer, learnt);
    case 'event':
      return withSomeDay('on', answer, learnt);
    case 'rows':
      return betterListed(answer as RowsAnswer, learnt);
    default:
      return answer;
  }
}

const partsOf = (parts: readonly string[], learnt: unknown): object => {
  if (learnt === 'all' || learnt === 'none')
    return Object.fromEntries(parts.map((part) => [part, learnt === 'all']));
  const isObject = typeof learnt === 'object' && learnt !== null;
  return isObject && !('unknown' in learnt) && !('notApplicable' in learnt) ? learnt : {};
};

/** A day of the span: the learnt one where it lies inside, else one of the two ends. */
function someDay(date: PartialDate, learnt: unknown): PartialDate {
  const { first, last } = spanOf(date);
  const wanted = typeof learnt === 'string' ? spanOf(learnt).first : last;
  return wanted < first ? first : wanted > last ? last : wanted;
}

function withSomeDay(field: 'since' | 'on', answer: unknown, learnt: unknown): Answer {
  const date = dateIn(field, answer);
  return date === undefined ? answer : { [field]: someDay(date, dateIn(field, learnt)) };
}

const dateIn = (field: 'since' | 'on', answer: unknown): PartialDate | undefined =>
  typeof answer === 'object' && answer !== null && field in answer
    ? (answer as Readonly<Record<string, PartialDate>>)[field]
    : undefined;

function betterListed(answer: RowsAnswer, learnt: unknown): RowsAnswer {
  if (answer.list === 'none') return answer;
  const isList = typeof learnt === 'object' && learnt !== null && 'rows' in learnt;
  const others = isList ? (learnt as RowsAnswer).rows : [];
  const rows = answer.rows.map((row, index) => betterRow(row, others[index] ?? row));
  if (answer.list === 'complete') return { ...answer, rows };
  const more = others.map((row) => ({ ...row, rowId: `more-${row.rowId}` }));
  return { list: 'complete', rows: [...rows, ...more] };
}

const dateFields = ['signed', 'completed', 'issued', 'expires'] as const;

function betterRow(row: Row, learnt: Row): Row {
  const { expected, ...others } = learnt;
  const known: Record<string, Row[string]> = { ...others, ...row };
  for (const field of dateFields) {
    const date = known[field];
    if (typeof date === 'string') known[field] = someDay(date, learnt[field] ?? expected);
  }
  const { signed, completed } = known;
  if (typeof signed !== 'string' || typeof completed !== 'string' || signed <= completed)
    return known as Row;
  return { ...(known as Row), ...inOrder(row, completed) };
}

/** Signing and completion on a pair of days that fits, where there is one. */
function inOrder(row: Row, completed: string): Partial<Row> {
  const ends = typeof row.completed === 'string' ? spanOf(row.completed).last : undefined;
  const begins = typeof row.signed === 'string' ? spanOf(row.signed).first : undefined;
  if (begins === undefined) return { signed: completed };
  return { signed: begins, completed: ends ?? begins };
}
