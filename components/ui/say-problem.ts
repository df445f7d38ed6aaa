import type { CaseProblem } from '@/cases';
import type { Words } from '@/content';

export { sayEntryProblem } from '@/content';

/** What is wrong with a case file or record, in words. */
export function sayCaseProblem(problem: CaseProblem, { caseProblems }: Words): string {
  // Each sentence takes the problem of its own code; the pairing is checked where the words are typed.
  const say = caseProblems[problem.code] as (problem: CaseProblem) => string;
  return say(problem);
}
