import type { SecrecyWords } from '../../../types/secrecy-words';

const otherPersons =
  'Appoint people who fulfil the condition, move the others away from classified integration work, and renew the particulars and statements. If you think that an exception covers you, ask the secrecy authority before applying.';

const whenTheTimeIsOver =
  'Apply once that time is over, prepare the remaining points until then, and keep the decision itself.';

export const eligibilityRequirements = {
  'secrecy/eligibility/legal-person': {
    title: 'Legal person',
    asks: 'The applicant is an enterprise or a public institution that is a legal person; individuals cannot apply.',
    remedy:
      'Apply in the name of an enterprise or public institution that is a legal person. For another legal form, ask the secrecy authority first whether it may apply.',
  },
  'secrecy/eligibility/established-in-mainland': {
    title: 'Established in mainland China',
    asks: 'The applicant is lawfully established in mainland China.',
    remedy: 'Apply through a legal person that is lawfully established in mainland China.',
  },
  'secrecy/eligibility/three-years': {
    title: 'Age of the organisation',
    asks: 'The applicant was lawfully established at least 3 years ago.',
    remedy: 'Apply once the 3 years are complete, and prepare the remaining points until then.',
  },
  'secrecy/eligibility/no-criminal-record': {
    title: 'No criminal record',
    asks: 'The applicant has no criminal record.',
    remedy:
      'With a criminal record the condition is not met. If the record is wrong, obtain proof from the authority that keeps it and explain it to the secrecy authority.',
  },
  'secrecy/eligibility/no-revocation': {
    title: 'No secrecy qualification revoked',
    asks: 'No secrecy qualification of the applicant was revoked within the last 3 years.',
    remedy: whenTheTimeIsOver,
  },
  'secrecy/eligibility/not-dishonest': {
    title: 'Not on the list of dishonest persons',
    asks: 'Legal representative, principal responsible person and actual controller are not on the list of dishonest persons.',
    remedy:
      'Settle the matter and have the entry removed, or appoint another person to the post; then print the query anew.',
  },
  'secrecy/eligibility/persons/chinese-nationality': {
    title: 'Chinese nationality',
    asks: 'Legal representative, principal responsible person, actual controller, directors, supervisors, senior managers and everyone who does classified integration work hold Chinese nationality.',
    remedy: otherPersons,
  },
  'secrecy/eligibility/persons/no-foreign-residence-right': {
    title: 'No right of residence abroad',
    asks: 'Legal representative, principal responsible person, actual controller, directors, supervisors, senior managers and everyone who does classified integration work have no permanent or long-term right of residence abroad.',
    remedy: otherPersons,
  },
  'secrecy/eligibility/persons/no-foreign-marriage': {
    title: 'No marriage to a person from abroad',
    asks: 'Legal representative, principal responsible person, actual controller, directors, supervisors, senior managers and everyone who does classified integration work are not married to a person from abroad.',
    remedy: otherPersons,
  },
  'secrecy/eligibility/no-false-material-ban': {
    title: 'No ban after an untrue application',
    asks: 'Single sources report that an application which hides facts or contains false material is refused, and that no new one may be made for 1 year.',
    remedy: whenTheTimeIsOver,
  },
  'secrecy/eligibility/no-fraud-ban': {
    title: 'No ban after a withdrawal',
    asks: 'Single sources report that after the withdrawal of a qualification obtained by fraud or bribery no new application may be made for 3 years.',
    remedy: whenTheTimeIsOver,
  },
} satisfies Partial<SecrecyWords['requirements']>;
