import type { CaseProblem, EntryProblem } from '@/cases';
import type { Words } from '@/content';

/** What is wrong with something typed, in words. */
export function sayEntryProblem(problem: EntryProblem, { entry }: Words): string {
  switch (problem.code) {
    case 'after-today':
      return entry['after-today'](problem.today);
    case 'too-high':
    case 'too-long':
    case 'amount-too-high':
      return entry[problem.code](problem.most);
    case 'wrong-length':
      return entry['wrong-length'](problem.have);
    default:
      return entry[problem.code];
  }
}

/** What is wrong with a case file or record, in words. */
export function sayCaseProblem(problem: CaseProblem, { caseProblems }: Words): string {
  // Each sentence takes the problem of its own code; the pairing is checked where the words are typed.
  const say = caseProblems[problem.code] as (problem: CaseProblem) => string;
  return say(problem);
}
