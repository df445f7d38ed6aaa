import type { Answer, PartsAnswer, Row, RowsAnswer } from '@/rules/answer';
import { isNotKnown, isOwnNotApplicable } from '@/rules/answer';
import type { Day, PartialDate } from '@/rules/calendar';
import { add, months, spanOf, subtract } from '@/rules/calendar';
import { papers } from '@/rules/project';
import type { Question } from '@/rules/question';
import { legalForm } from '@/rules/applicant';

/** What an improvement is measured by: the day, the category, and how far it goes. */
export interface Measure {
  readonly asOf: Day;
  readonly own: string;
  readonly levels: readonly string[];
  readonly much: number;
}

/**
 * The same answer with a single fact better, one way after another: nothing that a norm asks for
 * may get worse by it. An answer that is not known is left alone, and so is what has no better and
 * worse: another legal form brings other conditions with it, a founding or a lease that starts later
 * is no gain, and an event that lies ahead has not happened on the day.
 */
export function improvementsOn(
  question: Question,
  answer: Answer | undefined,
  measure: Measure,
): readonly Answer[] {
  if (answer === undefined || isNotKnown(answer) || isOwnNotApplicable(answer)) return [];
  if (question.id === legalForm.id) return [];
  const { asOf, much } = measure;
  switch (question.kind) {
    case 'choice':
      return question.options.slice(0, 1);
    case 'parts':
      return withOnePart(question.parts, answer as PartsAnswer);
    case 'date':
      return [
        question.mayLieAhead ? later(answer as string, much) : earlier(answer as string, much),
      ];
    case 'count':
    case 'amount':
      return [Math.min(question.most, (answer as number) + much)];
    case 'share':
      return [0, (answer as number) / 2];
    case 'event':
      return withoutEvent(answer, measure);
    case 'experience':
      return 'months' in (answer as object)
        ? [{ months: (answer as { months: number }).months + much }]
        : withSince(answer, much);
    case 'service':
      return answer === 'planned' ? [{ since: asOf }] : withSince(answer, much);
    case 'rows':
      return betterLists(question.fields, answer as RowsAnswer, measure);
  }
}

const earlier = (date: PartialDate, much: number): Day =>
  subtract(spanOf(date).first, months(much));
const later = (date: PartialDate, much: number): Day => add(spanOf(date).last, months(much));

const withSince = (answer: Answer, much: number): readonly Answer[] =>
  typeof answer === 'object' && answer !== null && 'since' in answer
    ? [{ since: earlier(answer.since as string, much) }]
    : [];

/** One part more, of those that are missing or were not answered. */
const withOnePart = (parts: readonly string[], answer: PartsAnswer): readonly Answer[] => {
  const known = answer === 'none' ? Object.fromEntries(parts.map((part) => [part, false])) : answer;
  if (typeof known === 'string') return [];
  return parts.filter((part) => known[part] !== true).map((part) => ({ ...known, [part]: true }));
};

/** It never happened, or longer ago; what may still lie ahead has not happened, and is not moved. */
function withoutEvent(answer: Answer, { asOf, much }: Measure): readonly Answer[] {
  if (typeof answer !== 'object' || answer === null || !('on' in answer)) return [];
  const on = answer.on as string;
  return ['never', ...(spanOf(on).last <= asOf ? [{ on: earlier(on, much) }] : [])];
}

function betterLists(
  fields: Readonly<Record<string, unknown>>,
  answer: RowsAnswer,
  measure: Measure,
): readonly RowsAnswer[] {
  const { list, rows } = answer.list === 'none' ? { list: 'complete' as const, rows: [] } : answer;
  const more = moreRows(fields, measure).map((row) => ({
    list,
    rows: [...rows, { ...row, rowId: 'one-more' }],
  }));
  // One row of the list, now this and now that, is enough: lists are long, and laws are many.
  const index = measure.much % Math.max(rows.length, 1);
  const better = rows
    .slice(index, index + 1)
    .flatMap((row) => betterRows(fields, row, measure))
    .map((row) => ({ list, rows: rows.with(index, row) }));
  return [...more, ...better];
}

/** Rows that count wherever one can: a project just completed, a certificate of each level. */
function moreRows(
  fields: Readonly<Record<string, unknown>>,
  { asOf, own, levels, much }: Measure,
): readonly Omit<Row, 'rowId'>[] {
  const ofCategory = 'category' in fields ? { category: own } : {};
  if ('completed' in fields) {
    const on = subtract(asOf, months(1));
    const papersThere = Object.fromEntries(papers.map((paper) => [paper, true]));
    const worth = 'amount' in fields ? { amount: 500_000_000 } : { signed: on, ...papersThere };
    return [{ ...ofCategory, state: 'completed', completed: on, ...worth }];
  }
  if (!('issued' in fields)) return [];
  const issued = subtract(asOf, months(much));
  const dates = { issued, expires: add(issued, months(much + 36)), suspended: false };
  return levels.map((level) => ({ ...ofCategory, level, ...dates }));
}

function betterRows(
  fields: Readonly<Record<string, unknown>>,
  row: Row,
  { much }: Measure,
): readonly Row[] {
  const { issued, expires, amount } = row;
  return [
    ...papers.filter((paper) => paper in fields).map((paper) => ({ ...row, [paper]: true })),
    ...('suspended' in fields ? [{ ...row, suspended: false }] : []),
    ...(typeof amount === 'number' ? [{ ...row, amount: amount + much * 1_000_000 }] : []),
    ...(typeof issued === 'string' ? [{ ...row, issued: earlier(issued, much) }] : []),
    ...(typeof expires === 'string' ? [{ ...row, expires: later(expires, much) }] : []),
  ];
}
