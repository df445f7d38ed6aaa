import type { CcrcWords } from '../../types/ccrc-words';

export const changes: CcrcWords['changes'] = {
  'category-clauses':
    'The readable clauses of single categories are checked as well, on screens of their own, because a result that rests on the common requirements alone says too little. For cybersecurity audit at Level 1 the full evidence sets of its own form take the place of the common ones.',
};
