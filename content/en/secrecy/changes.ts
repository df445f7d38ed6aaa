import type { SecrecyWords } from '../../types/secrecy-words';

export const changes: SecrecyWords['changes'] = {
  'secrecy-scheme-new':
    'The qualification for integrating classified information systems was added, because many organisations prepare for both. The numbers for overall integration were readable and are checked; those of the other business types were not, so they are always to be confirmed.',
};
