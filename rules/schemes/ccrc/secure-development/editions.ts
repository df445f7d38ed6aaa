import type { Citation } from '../../../source';
import type { CcrcSourceId } from '../sources';

/** A stage was read in two editions of the form and on a page that restates it, each cut short. */
export const inEveryEdition = (
  later: Citation<'software-form-later'>,
): readonly [Citation<CcrcSourceId>, ...Citation<CcrcSourceId>[]] => [
  later,
  { ...later, source: 'software-form' },
  { ...later, source: 'software-stages-page' },
];
