import type { ApplicantEvidenceId, ApplicantQuestion } from '@/rules/applicant';
import type { QuestionWords } from '../types/question-words';
import type { EvidenceWords } from '../types/scheme-words';

/** The facts about the applicant that every scheme may ask for. */
export const applicantQuestions: {
  readonly [Q in ApplicantQuestion as Q['id']]: QuestionWords<Q>;
} = {
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

/** The papers that more than one scheme asks for; the words fit every scheme. */
export const applicantEvidence: Readonly<Record<ApplicantEvidenceId, EvidenceWords>> = {
  'business-licence': {
    name: 'Business licence or public-institution certificate',
    issuedBy: 'The registration authority',
    shows:
      'Number, legal representative, capital, address, type, scope, date of establishment and term',
  },
  'title-deed-or-lease': {
    name: 'Title deed or lease of the premises',
    issuedBy: 'The property registry, or the lessor',
    shows: 'Owner or lessor, address, area and term',
  },
  'social-insurance-record': {
    name: 'Social-insurance records',
    issuedBy: 'The social-insurance agency',
    shows: 'The people insured by the applicant, month by month; issuer and date',
    recency:
      'CCRC: the last 3 complete calendar months; secrecy qualification, overall integration: 1 year',
  },
  'labour-contracts': {
    name: 'Labour contracts of the people counted',
    issuedBy: 'The applicant and each employee',
    shows: 'Both parties, the post, and the first and last day',
  },
};
