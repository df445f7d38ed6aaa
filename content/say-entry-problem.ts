import type { EntryProblem } from '@/cases';
import type { EntryWords } from './types/words';

/** What is wrong with something typed, in words. */
export function sayEntryProblem(
  problem: EntryProblem,
  { entry }: { readonly entry: EntryWords },
): string {
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
