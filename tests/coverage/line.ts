import type { Category as CcrcCategory } from '@/rules/schemes/ccrc';
import type { Category as SecrecyCategory } from '@/rules/schemes/secrecy';
import type { CoveredBy } from './covered-by';

/** One point of its own: where it is asked, and where the product covers it. */
export interface Line {
  /** More than one where two points differ in nothing but the place at which they are asked. */
  readonly ids: readonly string[];
  readonly scheme: 'ccrc' | 'secrecy';
  readonly levels: readonly string[];
  readonly occasions: readonly string[];
  readonly categories: 'all' | readonly (CcrcCategory | SecrecyCategory)[];
  readonly by: readonly CoveredBy[];
}
