import type { Day } from '@/rules';

/** What is wrong with something typed, as data; the sentence is written in `content/`. */
export type EntryProblem =
  | {
      readonly code:
        | 'not-a-date'
        | 'no-such-date'
        | 'not-a-count'
        | 'not-an-amount'
        | 'not-whole-yuan'
        | 'not-a-share'
        | 'negative'
        | 'wrong-character'
        | 'check-digit'
        | 'completed-before-signed'
        | 'expires-before-issued'
        | 'required';
    }
  | { readonly code: 'after-today'; readonly today: Day }
  | { readonly code: 'too-high' | 'too-long' | 'amount-too-high'; readonly most: number }
  | { readonly code: 'wrong-length'; readonly have: number };
