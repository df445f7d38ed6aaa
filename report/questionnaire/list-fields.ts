import type { AnyQuestionWords } from '@/content';
import { wordFor } from '@/content';
import type { RowField, RowsQuestion } from '@/rules';
import type { Line, QuestionnaireBasis } from './basis';
import { offeredCategories } from './meant-rows';
import type { Pick as Option } from './picks';
import { fieldPicks } from './picks';

/** A column of a list: a field, its words, and what may be chosen in it. */
export interface FieldPlan {
  readonly name: string;
  readonly field: RowField;
  readonly words: NonNullable<AnyQuestionWords['fields']>[string];
  readonly picks: readonly Option[];
}

/** What the columns depend on: of the case nothing but its targets. */
interface FieldBasis extends Pick<QuestionnaireBasis, 'words'> {
  readonly file: Pick<QuestionnaireBasis['file'], 'targets'>;
}

/** The columns of a list; of categories only those that are applied for are offered. */
export function fieldPlans(
  { of }: Pick<Line, 'of'>,
  question: RowsQuestion,
  { words, file }: FieldBasis,
): readonly FieldPlan[] {
  const own = wordFor(of.schemeWords.questions, question.id).fields ?? {};
  const offered = offeredCategories(file.targets, of.scheme);
  return Object.entries(question.fields).map(([name, field]) => {
    const picks = fieldPicks(field, wordFor(own, name), words);
    return {
      ...{ name, field, words: wordFor(own, name) },
      picks: name === 'category' ? picks.filter(({ value }) => offered.includes(value)) : picks,
    };
  });
}
