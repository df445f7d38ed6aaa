import { choice } from '../../../question';

export const subType = choice('ccrc/disaster-recovery/sub-type', ['a', 'b', 'undecided'], {
  per: 'category',
});
