import type { CcrcWords } from '../../../types/ccrc-words';

const yesOrNo = { yes: 'Yes', no: 'No' };

export const technologyQuestions = {
  'ccrc/process': {
    label: 'Is there a process for the service in this category?',
    hint: 'Usually a flow chart with the duties, inputs and outputs of each stage.',
    parts: {
      documented: 'Process written down',
      followed: 'Process followed in the work',
    },
  },
  'ccrc/norm': {
    label: 'Is there a service norm for this category?',
    hint: 'Your own written norms and standards for how the service is performed.',
    parts: {
      documented: 'Norm written down',
      followed: 'Norm followed in the work',
    },
  },
  'ccrc/security-tools': {
    label: 'Are there security tools for the service in this category?',
    hint: 'Tools that your organisation has at its disposal for this work.',
    options: yesOrNo,
  },
  'ccrc/test-environment': {
    label: 'Is there an in-house test environment for this category?',
    hint: 'An environment of your own, not a customer’s system.',
    options: yesOrNo,
  },
} satisfies Partial<CcrcWords['questions']>;
