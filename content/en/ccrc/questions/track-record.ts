import type { CcrcWords } from '../../../types/ccrc-words';
import { categoryNames } from '../category-names';

export const trackRecordQuestions = {
  'ccrc/service-start': {
    label: 'Since when have you provided the service in this category?',
    hint: 'The day of the first work for a customer in the category; usual proof: the first contract.',
  },
  'ccrc/projects': {
    label: 'Which projects have you carried out?',
    hint: 'One row per project and category. A contract over several categories is entered once for each, if each part was accepted.',
    fields: {
      category: { label: 'Category', options: categoryNames },
      name: {
        label: 'Project',
        hint: 'A name by which you recognise it. Enter nothing confidential.',
      },
      customer: {
        label: 'Customer',
        hint: 'An abbreviation is enough. Leave out a name that must not be disclosed.',
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
      signed: {
        label: 'Signed on',
        hint: 'The last signature on the contract; if undated, the day on which it took effect.',
      },
      completed: { label: 'Completed on', hint: 'The date on the acceptance report.' },
      expected: {
        label: 'Expected completion',
        hint: 'A plan: the project counts only once it is completed.',
      },
      contract: { label: 'Contract at hand' },
      acceptance: { label: 'Acceptance report at hand' },
      invoice: { label: 'Invoice at hand' },
      receipt: { label: 'Bank receipt at hand' },
    },
  },
  'ccrc/certificates': {
    label: 'Which certificates of this qualification do you hold?',
    hint: 'One row per certificate. Earlier certificates of the same category count where there was no gap.',
    fields: {
      category: { label: 'Category', options: categoryNames },
      level: {
        label: 'Level',
        options: {
          'level-3': 'Level 3',
          'level-2': 'Level 2',
          'level-1': 'Level 1',
        },
      },
      number: { label: 'Certificate number' },
      issued: {
        label: 'Issued on',
        hint: 'If it was re-issued only because the name changed, the original date.',
      },
      expires: { label: 'Valid until' },
      suspended: { label: 'Is it suspended?' },
    },
  },
} satisfies Partial<CcrcWords['questions']>;
