import type { SecrecyWords } from '../../../types/secrecy-words';

const byGroup =
  'Answer by group and enter no names. Where there are no directors or no supervisors, answer yes for them.';

const picks = {
  all: 'True of all of them',
  partly: 'Not true of some, or not known of all',
  none: 'True of none of them',
};

export const eligibilityQuestions = {
  'secrecy/criminal-record': {
    label: 'Does the organisation have a criminal record?',
    hint: 'A record of the organisation itself.',
    options: { none: 'No', recorded: 'Yes' },
  },
  'secrecy/revocation': {
    label: 'Has a secrecy qualification of the organisation ever been revoked?',
    hint: 'The date of the last decision to revoke one. Cancellation and withdrawal are other matters and do not belong here.',
  },
  'secrecy/not-dishonest': {
    label: 'Are all of these persons absent from the list of dishonest persons?',
    hint: 'Look them up on a public credit platform first. Enter no names.',
    picks: {
      all: 'None of them is on the list',
      partly: 'Some are on it, or it is not known of all',
      none: 'All of them are on the list',
    },
    parts: {
      'legal-representative': 'Legal representative not on the list',
      'principal-person': 'Principal responsible person not on the list',
      'actual-controller': 'Actual controller not on the list',
    },
  },
  'secrecy/chinese-nationality': {
    label: 'Do all of these persons hold Chinese nationality?',
    hint: byGroup,
    picks,
    parts: {
      'legal-representative': 'Chinese nationality of the legal representative',
      'principal-person': 'Chinese nationality of the principal responsible person',
      'actual-controller': 'Chinese nationality of the actual controller',
      directors: 'Chinese nationality of all directors',
      supervisors: 'Chinese nationality of all supervisors',
      'senior-managers': 'Chinese nationality of all senior managers',
      'classified-staff': 'Chinese nationality of all who do classified integration work',
    },
  },
  'secrecy/no-foreign-residence-right': {
    label: 'Are all of these persons without a permanent or long-term right of residence abroad?',
    hint: byGroup,
    picks,
    parts: {
      'legal-representative': 'Legal representative without a right of residence abroad',
      'principal-person': 'Principal responsible person without a right of residence abroad',
      'actual-controller': 'Actual controller without a right of residence abroad',
      directors: 'Directors all without a right of residence abroad',
      supervisors: 'Supervisors all without a right of residence abroad',
      'senior-managers': 'Senior managers all without a right of residence abroad',
      'classified-staff':
        'All who do classified integration work without a right of residence abroad',
    },
  },
  'secrecy/no-foreign-marriage': {
    label: 'Are all of these persons free of a marriage to a person from abroad?',
    hint: byGroup,
    picks,
    parts: {
      'legal-representative': 'Legal representative not married to a person from abroad',
      'principal-person': 'Principal responsible person not married to a person from abroad',
      'actual-controller': 'Actual controller not married to a person from abroad',
      directors: 'No director married to a person from abroad',
      supervisors: 'No supervisor married to a person from abroad',
      'senior-managers': 'No senior manager married to a person from abroad',
      'classified-staff': 'Nobody on classified integration work married to a person from abroad',
    },
  },
  'secrecy/false-material': {
    label:
      'Has an application by the organisation ever been found to hide facts or contain false material?',
    hint: 'The date of the last refusal to accept or to license such an application.',
  },
  'secrecy/fraud-withdrawal': {
    label:
      'Has a qualification of the organisation ever been withdrawn because it was obtained by fraud or bribery?',
    hint: 'The date of the last decision to withdraw one.',
  },
} satisfies Partial<SecrecyWords['questions']>;
