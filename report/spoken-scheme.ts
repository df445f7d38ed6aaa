import type { SchemeWords } from '@/content';
import type { Scheme } from '@/rules';

/** A qualification scheme with its words in one language. */
export interface SpokenScheme {
  readonly scheme: Scheme;
  readonly schemeWords: SchemeWords;
}
