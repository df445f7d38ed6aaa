import type * as z from 'zod/mini';
import type { Answer, Answers, Row, RowsAnswer } from '@/rules/answer';
import { isNotKnown, isOwnNotApplicable } from '@/rules/answer';
import type { Question } from '@/rules/question';
import type { Scheme } from '@/rules/scheme';
import { questionsOf } from '@/rules/scheme';
import type { basesSchema, GoldenCase } from './golden-case';

type CaseAnswers = Pick<GoldenCase, 'base' | 'without' | 'add' | 'answers'>;

/** The base without what is left out, with the rows that are added, under the answers of the case. */
export function answersOf(
  bases: z.infer<typeof basesSchema>,
  { base, without = [], add = {}, answers = {} }: CaseAnswers,
): Answers {
  const under: Answers = base ? bases[base]! : { case: {}, category: {} };
  const { case: ofCase = {}, category = {} } = answers;
  const kept = (sheet: Answers['case'] = {}) =>
    Object.fromEntries(Object.entries(sheet).filter(([id]) => !without.includes(id)));
  const lengthened = Object.entries(add).map(([id, more]): [string, RowsAnswer] => {
    const { list, rows } = under.case[id] as RowsAnswer;
    return [id, { list, rows: [...rows, ...(more as readonly Row[])] }];
  });
  const categories = [...Object.keys(under.category), ...Object.keys(category)];
  return {
    case: { ...kept(under.case), ...Object.fromEntries(lengthened), ...ofCase },
    category: Object.fromEntries(
      categories.map((name) => [name, { ...kept(under.category[name]), ...category[name] }]),
    ),
  };
}

/** What is wrong with the answers themselves, so that a typing error cannot pass for an open point. */
export function mistakesIn(scheme: Scheme, { case: ofCase, category }: Answers): readonly string[] {
  const questions = new Map(questionsOf(scheme).map((question) => [question.id, question]));
  const sheetMistakes = (sheet: Readonly<Record<string, Answer>>, per: Question['per']) =>
    Object.entries(sheet)
      .filter(([id, answer]) => {
        const question = questions.get(id);
        if (question?.per !== per) return true;
        if (isOwnNotApplicable(answer)) return !question.mayNotApply;
        return !isNotKnown(answer) && !question.schema.safeParse(answer).success;
      })
      .map(([id]) => id);
  return [
    ...sheetMistakes(ofCase, 'case'),
    ...Object.entries(category).flatMap(([name, sheet]) => [
      ...(scheme.categories.includes(name) ? [] : [`category ${name}`]),
      ...sheetMistakes(sheet, 'category'),
    ]),
  ];
}
