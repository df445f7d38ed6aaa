import fc from 'fast-check';
import type { Answer, Answers, Row, RowsAnswer } from '@/rules/answer';
import type { Day } from '@/rules/calendar';
import { add, months, subtract } from '@/rules/calendar';
import { papers } from '@/rules/project';
import type { Question } from '@/rules/question';
import type { RowFields } from '@/rules/row-field';
import type { Scheme } from '@/rules/scheme';
import { questionsOf } from '@/rules/scheme';
import { arbitraryAnswer } from './arbitrary-value';

/** Answers to every question of a scheme: full ones, or with what people leave open and get wrong. */
export interface AnswersAbout {
  readonly scheme: Scheme;
  readonly asOf: Day;
  /** The categories that the rows of lists belong to; the fewer, the more often a count is reached. */
  readonly rowsOf: readonly string[];
}

export function arbitraryAnswers({ scheme, asOf, rowsOf }: AnswersAbout): fc.Arbitrary<Answers> {
  const questions = questionsOf(scheme);
  const sheetOf = (per: Question['per']) =>
    fc
      .record(
        Object.fromEntries(
          questions
            .filter((question) => question.per === per)
            .map((question) => [question.id, usualAnswer(question, asOf, rowsOf)]),
        ),
      )
      .map(withoutAbsent);
  return fc.record({
    case: sheetOf('case'),
    category: fc.record(
      Object.fromEntries(scheme.categories.map((category) => [category, sheetOf('category')])),
    ),
  });
}

const withoutAbsent = (sheet: Readonly<Record<string, Answer | undefined>>) =>
  Object.fromEntries(Object.entries(sheet).filter(([, answer]) => answer !== undefined));

/**
 * Answers of a company that is nearly there: all good, but for what time decides and for a few
 * questions that are answered anyhow or not at all.
 */
export function nearlyReadyAnswers({ scheme, asOf, rowsOf }: AnswersAbout): fc.Arbitrary<Answers> {
  const questions = questionsOf(scheme);
  const anyhow = fc.subarray([...questions], { maxLength: 3 });
  const sheetOf = (per: Question['per'], loose: readonly Question[]) =>
    fc
      .record(
        Object.fromEntries(
          questions
            .filter((question) => question.per === per)
            .map((question) => [
              question.id,
              loose.includes(question)
                ? usualAnswer(question, asOf, rowsOf)
                : timelyAnswer(question, asOf, rowsOf),
            ]),
        ),
      )
      .map(withoutAbsent);
  return anyhow.chain((loose) =>
    fc.record({
      case: sheetOf('case', loose),
      category: fc.record(
        Object.fromEntries(
          scheme.categories.map((category) => [category, sheetOf('category', loose)]),
        ),
      ),
    }),
  );
}

/** A good answer, with dates on both sides of what is asked. */
function timelyAnswer(
  question: Question,
  asOf: Day,
  rowsOf: readonly string[],
): fc.Arbitrary<Answer> {
  const ago = fc.integer({ min: 0, max: 70 }).map((count) => subtract(asOf, months(count)));
  switch (question.kind) {
    case 'rows':
      return goodList(question, asOf, rowsOf);
    case 'service':
    case 'experience':
      return ago.map((since) => ({ since }));
    case 'event':
      return fc.oneof(
        fc.constant('never'),
        ago.map((on) => ({ on })),
      );
    case 'date':
      return question.mayLieAhead
        ? fc.integer({ min: 0, max: 60 }).map((count) => add(asOf, months(count)))
        : ago;
    default:
      return fc.constant(goodValue(question));
  }
}

/** Mostly an answer that meets what can be asked, so that thresholds are reached from both sides. */
function usualAnswer(
  question: Question,
  asOf: Day,
  rowsOf: readonly string[],
): fc.Arbitrary<Answer | undefined> {
  const anything = arbitraryAnswer(question).map((answer) => moved(question, answer, rowsOf));
  const good =
    question.kind === 'rows'
      ? goodList(question, asOf, rowsOf)
      : fc.constant<Answer>(goodValue(question));
  return fc.oneof({ weight: 3, arbitrary: good }, { weight: 2, arbitrary: anything });
}

/** In this catalogue the first option of a choice is the one that meets. */
function goodValue(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return question.options[0];
    case 'parts':
      return 'all';
    case 'date':
      return question.mayLieAhead ? '2033-08-31' : '2012-03-31';
    case 'count':
      return 300;
    case 'amount':
      return 500_000_000;
    case 'share':
      return 0;
    case 'event':
      return 'never';
    case 'experience':
      return { months: 60 };
    case 'service':
      return { since: '2013-05' };
    case 'rows':
      return { list: 'none', rows: [] };
  }
}

/** The rows given to the categories in question, one after another; where rows have none, as they are. */
function moved(
  question: Question,
  answer: Answer | undefined,
  rowsOf: readonly string[],
): Answer | undefined {
  if (typeof answer !== 'object' || answer === null || !('rows' in answer)) return answer;
  const { list, rows } = answer as RowsAnswer;
  return { list, rows: rows.map((row, index) => ({ ...row, ...placed(question, rowsOf, index) })) };
}

const placed = (question: Question, rowsOf: readonly string[], index: number) =>
  question.kind === 'rows' && 'category' in question.fields
    ? { category: rowsOf[index % rowsOf.length]! }
    : {};

const goodList = (
  question: Question & { readonly kind: 'rows' },
  asOf: Day,
  rowsOf: readonly string[],
): fc.Arbitrary<Answer> =>
  fc
    .tuple(
      fc.constantFrom('complete' as const, 'open' as const),
      fc.array(goodRow(question.fields, asOf), { maxLength: 24 }),
    )
    .map(([list, rows]) => ({
      list,
      rows: rows.map((fields, index) => ({
        ...fields,
        rowId: `row-${String(index)}`,
        ...placed(question, rowsOf, index),
      })),
    }));

function goodRow(fields: RowFields, asOf: Day): fc.Arbitrary<Fields> {
  if ('signed' in fields) return arbitraryProject(asOf);
  if ('amount' in fields) return arbitraryDeal(asOf);
  if ('issued' in fields) return arbitraryCertificate(asOf);
  return fc.constant({ role: 'technical-lead' });
}

type Fields = Omit<Row, 'rowId'>;

/** Signed in the last four years, mostly with all its papers, and completed or to be completed. */
const arbitraryProject = (asOf: Day): fc.Arbitrary<Fields> =>
  fc
    .record({ ago: fc.nat({ max: 48 }), length: fc.nat({ max: 9 }), missing: fc.nat({ max: 8 }) })
    .map(({ ago, length, missing }) => {
      const signed = subtract(asOf, months(ago));
      const done = add(signed, months(length));
      const paper = Object.fromEntries(papers.map((one, index) => [one, index !== missing]));
      return done > asOf
        ? { state: 'under-way', signed, expected: done, ...paper }
        : { state: 'completed', signed, completed: done, ...paper };
    });

/** Completed in the last four years, and worth enough from case to case. */
const arbitraryDeal = (asOf: Day): fc.Arbitrary<Fields> =>
  fc
    .record({
      ago: fc.nat({ max: 48 }),
      amount: fc.constantFrom(4_999_999, 5_000_000, 9_999_999, 10_000_000, 60_000_000),
    })
    .map(({ ago, amount }) => ({
      state: 'completed',
      completed: subtract(asOf, months(ago)),
      amount,
    }));

const arbitraryCertificate = (asOf: Day): fc.Arbitrary<Fields> =>
  fc
    .record({
      ago: fc.nat({ max: 40 }),
      level: fc.constantFrom('level-3', 'level-2', 'level-1'),
    })
    .map(({ ago, level }) => {
      const issued = subtract(asOf, months(ago));
      return { level, issued, expires: add(issued, months(36)), suspended: false };
    });
