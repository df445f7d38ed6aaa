import type { SecrecyWords } from '../../../types/secrecy-words';

export const premisesQuestions = {
  'secrecy/state-rules': {
    label:
      'Do the premises, facilities and equipment for classified integration work meet State secrecy rules and standards?',
    hint: 'The secrecy authority can say which rules and standards apply.',
    parts: {
      premises: 'Premises to State secrecy rules and standards',
      facilities: 'Facilities to State secrecy rules and standards',
      equipment: 'Equipment to State secrecy rules and standards',
    },
  },
  'secrecy/classified-devices': {
    label: 'Are these points observed for classified devices and media?',
    hint: 'If there are no classified devices yet, answer for what the rules lay down and what has been prepared.',
    parts: {
      'never-connected':
        'Classified computers and storage physically isolated, never connected to the internet or another public network',
      'wireless-removed':
        'No wireless accessories, and wireless modules removed before classified use',
      'media-levels':
        'Storage media marked and handled at the highest level of what they hold, never lowered',
      destruction: 'Destruction registered, approved, watched by 2 persons, at the appointed site',
    },
  },
  'secrecy/funds': {
    label: 'Are there dedicated funds for secrecy work?',
    hint: 'Look for a line of their own in the budget and the accounts.',
    options: { yes: 'Yes', no: 'No' },
  },
} satisfies Partial<SecrecyWords['questions']>;
