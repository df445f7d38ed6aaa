import type { Day } from '@/rules';

/** What is wrong with something typed, as data; the sentence is written in `content/`. */
export type EntryProblem =
  | {
      readonly code:
        | 'not-a-date'
        | 'no-such-date'
        | 'not-a-count'
        | 'negative'
        | 'wrong-character'
        | 'check-digit'
        | 'completed-before-signed'
        | 'expires-before-issued'
        | 'required';
    }
  | { readonly code: 'after-today'; readonly today: Day }
  | { readonly code: 'too-high' | 'too-long'; readonly most: number }
  | { readonly code: 'wrong-length'; readonly have: number };
