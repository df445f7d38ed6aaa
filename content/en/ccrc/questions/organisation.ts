import type { CcrcWords } from '../../../types/ccrc-words';

const yesOrNo = { yes: 'Yes', no: 'No' };

export const organisationQuestions = {
  'ccrc/department-approval': {
    label:
      'Has the legal person approved the department’s application and accepted liability for it in writing?',
    hint: 'The document must be signed and sealed by the legal person.',
    options: yesOrNo,
  },
  'ccrc/legal-standing': {
    label: 'Are the history and the ownership of the organisation clear?',
    hint: 'From founding until today: changes of name, shareholders and capital can be traced.',
    parts: {
      'history-clear': 'Clear history',
      'ownership-clear': 'Clear ownership',
    },
  },
  'ccrc/compliance': {
    label: 'Does the organisation comply with the rules, and is its credit record good?',
    hint: 'Look the organisation up in the national enterprise credit information system first.',
    parts: {
      'follows-laws': 'Laws and regulations followed',
      'follows-standards': 'Applicable standards followed',
      'no-violation-record': 'No record of violations',
      'good-credit': 'Good credit record',
    },
  },
  'ccrc/registered-with-market-regulator': {
    label: 'Is the organisation registered with the market regulator?',
    hint: 'The registration authority is named on the business licence.',
    options: yesOrNo,
  },
  'ccrc/licence-in-force': {
    label: 'Is the licence in force today?',
    hint: 'Not revoked, not cancelled, and its term has not ended.',
    options: yesOrNo,
  },
  'ccrc/licence-scope': {
    label: 'Does the scope of the licence correspond to the service in this category?',
    hint: 'Compare the business scope with what you do for customers; the article that asks for it gives software development, integration, and operation and maintenance as examples. No official list of terms was found.',
    options: { corresponds: 'It corresponds', 'does-not': 'It does not' },
  },
  'ccrc/reputation': {
    label: 'Are there objections to the reputation of the organisation?',
    hint: 'For example complaints about its services that are still open.',
    options: { 'no-objection': 'None known', objections: 'There are some' },
  },
  'ccrc/business-records': {
    label: 'Are business records kept that show the ability to provide the service?',
    hint: 'For example contracts, deliverables and service records, in order and at hand.',
    options: yesOrNo,
  },
} satisfies Partial<CcrcWords['questions']>;
