import type { SecrecyWords } from '../../../types/secrecy-words';

export const ownershipRequirements = {
  'secrecy/ownership/no-direct-foreign-capital': {
    title: 'Direct foreign capital',
    asks: 'No direct foreign capital; investment from Hong Kong, Macao and Taiwan counts as foreign.',
    remedy:
      'Have domestic investors take over the shares and complete the change of registration before applying. If you think that the State provides otherwise for you, ask the secrecy authority first.',
  },
  'secrecy/ownership/indirect-foreign-capital': {
    title: 'Indirect foreign capital',
    asks: 'Single sources report that an indirect foreign share of at most 20% is allowed; others allow no foreign capital at all.',
    remedy:
      'Draw the shareholding up to the last owner, work out the indirect foreign share, and ask the secrecy authority before applying. Above that share, change the shareholding first.',
  },
  'secrecy/ownership/not-listed': {
    title: 'Not listed',
    asks: 'The applicant is not publicly listed; whether trading on NEEQ counts is for the secrecy authority to say.',
    remedy:
      'Apply through an organisation that is not listed. Ask the secrecy authority first which organisation of a group may apply and on what terms.',
  },
} satisfies Partial<SecrecyWords['requirements']>;
