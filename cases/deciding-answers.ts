import type { Answers } from '@/rules';
import type { CaseFile } from './case-file';

/** What a case must have for anybody to judge it. */
export type Judged = Pick<CaseFile, 'answers' | 'consultant'>;

/** The answers by which the case is judged; whoever judges a case takes no others. */
export function decidingAnswers({ answers, consultant }: Judged): Answers {
  if (!consultant.decides) return answers;
  const categories = Object.keys({ ...answers.category, ...consultant.answers.category });
  return {
    case: { ...answers.case, ...consultant.answers.case },
    category: Object.fromEntries(
      categories.map((category) => [
        category,
        { ...answers.category[category], ...consultant.answers.category[category] },
      ]),
    ),
  };
}
