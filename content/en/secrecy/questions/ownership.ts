import type { SecrecyWords } from '../../../types/secrecy-words';

export const ownershipQuestions = {
  'secrecy/direct-foreign-share': {
    label: 'What share of the organisation do foreign investors hold directly?',
    hint: 'Investment from Hong Kong, Macao and Taiwan counts as foreign. Enter 0 if there is none.',
  },
  'secrecy/indirect-foreign-share': {
    label: 'What share of the organisation do foreign investors hold indirectly?',
    hint: 'Look through every layer of shareholders and add up, Hong Kong, Macao and Taiwan included. Enter 0 if there is none.',
  },
  'secrecy/listing-status': {
    label: 'Is the organisation listed?',
    hint: 'The applicant itself, not its shareholders or affiliates. NEEQ is the National Equities Exchange and Quotations, known as the New Third Board.',
    options: {
      'not-listed': 'Neither listed nor traded on NEEQ',
      neeq: 'Traded on NEEQ',
      listed: 'Publicly listed',
    },
  },
} satisfies Partial<SecrecyWords['questions']>;
