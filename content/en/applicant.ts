import type * as applicant from '@/rules/applicant';
import type { QuestionWords } from '../types/question-words';

type Asked = (typeof applicant)[keyof typeof applicant];

/** The facts about the applicant that every scheme may ask for. */
export const applicantQuestions: { readonly [Q in Asked as Q['id']]: QuestionWords<Q> } = {
  'applicant/legal-form': {
    label: 'What kind of organisation is applying?',
    hint: 'As stated on the business licence or the certificate of legal personality.',
    options: {
      enterprise: 'Enterprise',
      'public-institution': 'Public institution',
      'other-legal-person': 'Another kind of legal person',
      department: 'A department of a legal person',
      none: 'None of these',
    },
  },
  'applicant/registered-in-mainland': {
    label: 'Is the organisation registered in mainland China?',
    hint: 'The place of registration on the licence counts, not the place of work.',
    options: { yes: 'Yes', no: 'No' },
  },
  'applicant/founding-date': {
    label: 'When was the organisation founded?',
    hint: 'The date of establishment on the licence. A mere change of name does not alter it.',
  },
};
