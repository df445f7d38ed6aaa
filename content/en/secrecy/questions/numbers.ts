import type { SecrecyWords } from '../../../types/secrecy-words';

export const numbersQuestions = {
  'secrecy/paid-in-cash': {
    label: 'How much registered capital has been paid up in cash?',
    hint: 'Only money actually paid in. Contributions in kind, intellectual property and the like do not count.',
  },
  'secrecy/integration-income': {
    label:
      'What was the total income from information-system integration in the last 3 completed financial years?',
    hint: 'Income from information-system integration only, the 3 years added up.',
  },
  'secrecy/integration-projects': {
    label: 'Which information-system integration projects were completed in the last 3 years?',
    hint: 'The large ones are enough: RMB 10 million and above for Grade A, RMB 5 million and above for Grade B. The conditions read do not ask that they be classified.',
    fields: {
      name: {
        label: 'Code name or name of the project',
        hint: 'Something by which you recognise it. For a classified project write only a code name of your own.',
      },
      state: {
        label: 'State',
        options: {
          completed: 'Completed',
          'under-way': 'Under way',
          stopped: 'Stopped',
          'not-known': 'Not known',
        },
      },
      completed: { label: 'Completed on', hint: 'The date on the acceptance report.' },
      expected: {
        label: 'Expected completion',
        hint: 'A plan: the project counts only once it is completed.',
      },
      amount: { label: 'Amount of the project', hint: 'The sum in the contract.' },
    },
  },
  'secrecy/integration-staff': {
    label: 'How many people work in information-system integration?',
    hint: 'Not only on classified work; go by the staff roster and the labour contracts.',
  },
  'secrecy/integration-staff-insured': {
    label:
      'For how many of those in information-system integration has the organisation paid social insurance for 1 year or more?',
    hint: 'People insured through another organisation do not count.',
  },
  'secrecy/senior-staff': {
    label:
      'How many people hold a senior title or professional qualification in computer technology and software, information security included?',
    hint: 'Recognised by a human-resources authority of a province or above, or by a body it has authorised.',
  },
  'secrecy/senior-staff-insured': {
    label:
      'For how many of those with such a senior title or qualification has the organisation paid social insurance for 1 year or more?',
    hint: 'People insured through another organisation do not count.',
  },
  'secrecy/premises-area': {
    label: 'How many square metres are the classified-business premises?',
    hint: 'Only the premises where classified business is done, in whole square metres.',
  },
  'secrecy/premises-tenure': {
    label: 'Are the classified-business premises owned or rented?',
    hint: 'Check that the title deed or the lease is in the organisation’s name.',
    options: { owned: 'Owned', leased: 'Rented', neither: 'Neither' },
  },
  'secrecy/lease-start': {
    label: 'On which day does the lease begin?',
    hint: 'The first day of the term in the present lease.',
  },
  'secrecy/lease-end': {
    label: 'On which day does the lease end?',
    hint: 'The last day of the term in the present lease; it may lie ahead.',
  },
  'secrecy/premises-quality': {
    label: 'Do the classified-business premises reach the following?',
    hint: 'The secrecy authority can say which State secrecy standards the protection must meet.',
    parts: {
      'closed-management': 'Closed management',
      'safe-surroundings': 'Surroundings secure and under control',
      'technical-protection': 'Technical protection to State secrecy rules and standards',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
