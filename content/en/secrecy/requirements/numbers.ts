import type { SecrecyWords } from '../../../types/secrecy-words';

const capital = {
  title: 'Registered capital paid up in cash',
  remedy:
    'Pay in the difference in cash and keep the verification report and the bank slips. Contributions in kind or of intellectual property cannot take its place.',
};

const income = {
  title: 'Integration income',
  remedy:
    'Check the integration income in the audited accounts of each year and match it with contracts and invoices. If it is still too low, count again once the next financial year is completed.',
};

const projects = {
  title: 'Large integration projects',
  remedy:
    'Complete further projects of that size and have each accepted in writing. Plan the application by the dates of completion, so that none leaves the period.',
};

const staff = {
  title: 'Integration staff',
  remedy: 'Employ the people missing, sign labour contracts with them and update the roster.',
};

const insured = {
  title: 'Social insurance of the integration staff',
  remedy:
    'Pay social insurance for them every month and apply once both number and time are reached. People insured through another organisation have to be insured by yours.',
};

const senior = {
  title: 'Senior title or professional qualification',
  remedy:
    'Recruit or train people who qualify, check the subject of each certificate and who recognised it, and keep the certificates.',
};

const seniorInsured = {
  title: 'Social insurance of those with a senior title or qualification',
  remedy:
    'Pay social insurance for the holders every month and apply once both number and time are reached.',
};

const area = {
  title: 'Area of the classified-business premises',
  remedy:
    'Enlarge or change the classified-business premises and give the area on the floor plan; it should agree with the title deed or the lease.',
};

const seniorPeople =
  'a senior title or professional qualification in computer technology and software, information security included';
const recognised =
  'recognised by a human-resources authority of a province or above or by a body it has authorised';

export const numbersRequirements = {
  'secrecy/numbers/overall-integration/grade-b/paid-in-cash-capital': {
    ...capital,
    asks: 'Registered capital of at least RMB 10 million paid up in cash.',
  },
  'secrecy/numbers/overall-integration/grade-b/three-year-income': {
    ...income,
    asks: 'Income from information-system integration of at least RMB 50 million in total over the last 3 years; completed financial years are counted here.',
  },
  'secrecy/numbers/overall-integration/grade-b/large-projects': {
    ...projects,
    asks: 'At least 1 project of information-system integration of at least RMB 5 million, completed within the last 3 years.',
  },
  'secrecy/numbers/overall-integration/grade-b/staff': {
    ...staff,
    asks: 'At least 80 people work in information-system integration.',
  },
  'secrecy/numbers/overall-integration/grade-b/staff-insured-one-year': {
    ...insured,
    asks: 'At least 64 people in information-system integration for whom the applicant has paid social insurance for 1 year or more.',
  },
  'secrecy/numbers/overall-integration/grade-b/senior-qualified': {
    ...senior,
    asks: `At least 2 people with ${seniorPeople}, ${recognised}.`,
  },
  'secrecy/numbers/overall-integration/grade-b/senior-insured-one-year': {
    ...seniorInsured,
    asks: `At least 1 of the people with ${seniorPeople}, for whom the applicant has paid social insurance for 1 year or more.`,
  },
  'secrecy/numbers/overall-integration/grade-b/premises-area': {
    ...area,
    asks: 'Classified-business premises of at least 50 square metres.',
  },
  'secrecy/numbers/overall-integration/grade-a/paid-in-cash-capital': {
    ...capital,
    asks: 'Registered capital of at least RMB 30 million paid up in cash.',
  },
  'secrecy/numbers/overall-integration/grade-a/three-year-income': {
    ...income,
    asks: 'Income from information-system integration of at least RMB 400 million in total over the last 3 years; completed financial years are counted here.',
  },
  'secrecy/numbers/overall-integration/grade-a/large-projects': {
    ...projects,
    asks: 'At least 3 projects of information-system integration of at least RMB 10 million each, completed within the last 3 years.',
  },
  'secrecy/numbers/overall-integration/grade-a/staff': {
    ...staff,
    asks: 'At least 200 people work in information-system integration.',
  },
  'secrecy/numbers/overall-integration/grade-a/staff-insured-one-year': {
    ...insured,
    asks: 'At least 160 people in information-system integration for whom the applicant has paid social insurance for 1 year or more.',
  },
  'secrecy/numbers/overall-integration/grade-a/senior-qualified': {
    ...senior,
    asks: `At least 6 people with ${seniorPeople}, ${recognised}.`,
  },
  'secrecy/numbers/overall-integration/grade-a/senior-insured-one-year': {
    ...seniorInsured,
    asks: `At least 4 of the people with ${seniorPeople}, for whom the applicant has paid social insurance for 1 year or more.`,
  },
  'secrecy/numbers/overall-integration/grade-a/premises-area': {
    ...area,
    asks: 'Classified-business premises of at least 100 square metres.',
  },
  'secrecy/numbers/overall-integration/premises-tenure': {
    title: 'Title or lease of the classified-business premises',
    asks: 'The classified-business premises are owned, or rented with a whole term of at least 3 years under a lease that is running.',
    remedy: 'Renew or replace the lease with one of a sufficient term, or buy premises.',
  },
  'secrecy/numbers/overall-integration/premises-quality': {
    title: 'Management and protection of the classified-business premises',
    asks: 'The classified-business premises are under closed management, their surroundings are secure and under control, and they are protected technically to State secrecy rules and standards.',
    remedy:
      'Add what is missing: fix the boundary of the closed area and how it is entered, look into the surroundings, and install the protection that State secrecy rules and standards ask for. The secrecy authority can say which standards apply.',
  },
  'secrecy/numbers/other-types': {
    title: 'The numbers for this business type',
    asks: 'The professional ability for the business type applied for; no public text with the current numbers for it was read, so this is always to be confirmed.',
    remedy:
      'Ask the secrecy authority for the current specific conditions of this business type, and check them one by one before applying.',
  },
} satisfies Partial<SecrecyWords['requirements']>;
