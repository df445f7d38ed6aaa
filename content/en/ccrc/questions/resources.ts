import type { CcrcWords } from '../../../types/ccrc-words';

export const resourcesQuestions = {
  'ccrc/finance': {
    label: 'Is the organisation in a sound financial position?',
    hint: 'A financial management system means written and approved rules for money and accounts.',
    parts: {
      'operates-normally': 'Normal operation',
      'financial-management-system': 'Financial management system in place',
      'funds-the-service': 'Funds available for the service',
    },
  },
  'ccrc/premises': {
    label: 'Does the organisation have suitable office premises?',
    hint: 'Owned or rented. No number of years is fixed for “long-term”.',
    parts: {
      'long-term-fixed': 'Fixed premises, held for the long term',
      'suitable-conditions': 'Suitable office conditions',
      'fits-organisation': 'Suited to the set-up of the organisation',
      'fits-business': 'Suited to the business',
    },
  },
} satisfies Partial<CcrcWords['questions']>;
