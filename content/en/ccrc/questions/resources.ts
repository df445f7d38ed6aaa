import type { CcrcWords } from '../../../types/ccrc-words';

export const resourcesQuestions = {
  'ccrc/finance': {
    label: 'Is the organisation in a sound financial position?',
    hint: 'A financial management system means written and approved rules for money and accounts.',
    parts: {
      'operates-normally': 'The organisation operates normally',
      'financial-management-system': 'A financial management system is in place',
      'funds-the-service': 'The organisation can fund the service',
    },
  },
  'ccrc/premises': {
    label: 'Does the organisation have suitable office premises?',
    hint: 'Owned or rented. No number of years is fixed for “long-term”.',
    parts: {
      'long-term-fixed': 'The premises are fixed and held for the long term',
      'suitable-conditions': 'The office conditions are suitable',
      'fits-organisation': 'They suit the set-up of the organisation',
      'fits-business': 'They suit the business',
    },
  },
} satisfies Partial<CcrcWords['questions']>;
