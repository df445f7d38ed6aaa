import type { Words } from '@/content';
import { sayEntryProblem } from '@/content';
import type {
  QuestionnaireNotice,
  QuestionnaireProblem,
  QuestionnaireWords,
} from '@/content/types/questionnaire-words';
import type { Refusal } from './read-context';

/** Why a cell was refused, with its sheet and name. */
export function sayRefusal(
  { place, text, problem }: Refusal,
  words: Words,
  { refusals }: QuestionnaireWords,
): string {
  const its = { ...place, text };
  switch (problem.code) {
    case 'entry':
      return refusals.entry({ ...its, why: sayEntryProblem(problem.problem, words) });
    case 'too-many-rows':
      return refusals['too-many-rows']({ ...its, most: problem.most });
    default:
      return refusals[problem.code](its);
  }
}

/** Why a file could not be read as a questionnaire. */
export function sayQuestionnaireProblem(
  problem: QuestionnaireProblem,
  { problems }: QuestionnaireWords,
): string {
  // Each sentence takes the problem of its own code; the pairing is checked where the words are typed.
  const say = problems[problem.code] as (problem: QuestionnaireProblem) => string;
  return say(problem);
}

/** What is to be known before anything is taken. */
export function sayQuestionnaireNotice(
  notice: QuestionnaireNotice,
  { notices }: QuestionnaireWords,
): string {
  const say = notices[notice.code] as (notice: QuestionnaireNotice) => string;
  return say(notice);
}
