import type { CcrcWords } from '../../types/ccrc-words';

export const disagreements: CcrcWords['disagreements'] = {
  'project-at-initial-level-3': {
    topic: 'A completed project for the first Level 3 certificate',
    versions: {
      'one-in-a-year':
        'At least 1 project signed and completed within the last 1 year; no occasion is named.',
      'one-in-a-year-at-surveillance':
        'At least 1 project signed and completed within the last 1 year; asked at surveillance.',
      'none-initially':
        'No completed project is needed for the initial certification; the form for cybersecurity audit asks for 1 at surveillance.',
      'one-in-three-years':
        'At least 1 project within the last 3 years; the 2015 edition says the same.',
    },
    reading:
      'Sources of equal standing contradict each other, so a missing project is to be confirmed and not simply unmet; only the cautious reading counts it as unmet. Ask the certification body before applying. At surveillance 1 project is needed.',
  },
  'months-in-service': {
    topic: 'Time in the service at Level 3',
    versions: {
      'four-months': 'At least 4 months in the category.',
      'six-months': 'At least 6 months in the category.',
      'one-year': 'At least 1 year in the category, in the 2015 edition.',
    },
    reading:
      'The published 4 months decide. With 4 months but less than 6, expect a question and ask the certification body. The 1 year is superseded.',
  },
  'head-count': {
    topic: 'Number of people',
    versions: {
      'no-number': 'The level-3 conditions name no number of people.',
      'per-direction':
        'With social insurance over the last 3 months, in each category: 3 people at Level 3, 6 at Level 2 and 10 at Level 1.',
      'in-total':
        'Security technicians in the number and with the qualifications that the level asks for. With social insurance over the last 3 months, in total: 6 people at Level 3, among them 1 with a bachelor’s degree in computing, and 30 at Level 1; nothing is said of Level 2.',
      'edition-2015':
        'Staff of 10 at Level 3, 30 at Level 2 and 50 at Level 1, in the 2015 edition.',
    },
    reading:
      'No published condition that was read names a number, so none of these decides; under the cautious reading both current versions must hold. Ask the certification body whether it expects a number. The 2015 numbers are superseded.',
  },
  'months-of-social-insurance': {
    topic: 'Months of social insurance',
    versions: {
      'three-months': 'The last 3 months.',
      longer: 'A longer period.',
    },
    reading:
      'The 3 months are better supported and are used: 3 complete calendar months; no published condition names any. Ask the certification body if the people were insured only recently.',
  },
  'certificates-of-people': {
    topic: 'How competence is shown',
    versions: {
      'evaluated-or-examined':
        'Technical lead, project lead and project engineer are evaluated or examined in the category; no number of certificate holders is named.',
      'numbers-of-2015':
        'Levels 3, 2 and 1 take 2, 6 and 10 certified people in the category, and 1, 2 and 5 project-management certificates, in the 2015 edition.',
    },
    reading:
      'The newer wording is used: each role, shown by evaluation or examination. The 2015 numbers are superseded. Ask the certification body which proof it accepts.',
  },
  'proof-of-finance': {
    topic: 'Proof of finance',
    versions: {
      'system-and-normal-operation':
        'Normal operation, a financial management system and funds for the service.',
      'audit-reports':
        'Audit reports of 3 years by an accounting firm of mainland China, in the 2015 edition.',
    },
    reading:
      'The newer wording is used. Audit reports can help but are not asked for here; ask the certification body if none are available.',
  },
  'company-age': {
    topic: 'Age of the organisation',
    versions: {
      'half-a-year-and-three-years':
        'Level 3: 6 months. Level 2: 3 years, or Level 3 held for 1 year. Level 1: 3 years.',
      'one-year': 'Level 3: 1 year.',
      'no-age':
        'The level-3 conditions name no age; they count the time in the service of the category.',
    },
    reading:
      'The time in the service decides. The age is reported only; the 6 months and 3 years are checked under the cautious reading. Ask the certification body if the organisation is younger than that.',
  },
  'route-to-level-2': {
    topic: 'Routes to Level 2',
    versions: {
      'either-route':
        'Direct application after 3 years in the service, or after Level 3 has been held for 1 year.',
      'age-or-certificate':
        'The organisation was founded 3 years ago, or Level 3 has been held for 1 year.',
    },
    reading:
      'Either route is enough, and the 3 years are counted in the service of the category. If only the age of the organisation reaches 3 years, ask the certification body.',
  },
  'route-to-level-1': {
    topic: 'Direct application for Level 1',
    versions: {
      'certificate-needed': 'Level 2 has been held for 1 year, in every case.',
      'five-years-or-certificate': '5 years in the service, or Level 2 held for 1 year.',
    },
    reading:
      'Both versions stand in the same table. With 5 years of service but no Level 2 certificate the direct route is disputed: to be confirmed, and unmet under the cautious reading. With neither it is unmet. Ask the certification body before applying directly.',
  },
  'management-systems': {
    topic: 'Management systems according to ISO standards',
    versions: {
      'documents-from-level-2':
        'From Level 2 upwards: system documents according to ISO 9001, and according to ISO 27001 or ISO 20000; none at Level 3.',
      'not-in-the-conditions': 'The level-3 conditions name no such system.',
    },
    reading:
      'Not asked at Level 3; at Levels 2 and 1 it is reported only. Documents are asked for, not certificates. Ask the certification body what it expects.',
  },
  'projects-in-risk-assessment': {
    topic: 'Risk assessment only: projects and users',
    versions: {
      'older-form':
        'Levels 3, 2 and 1 take 1, 1 and 2 projects, on systems with at least 1,000, 10,000 and 100,000 users.',
      'general-count':
        'At least 6 projects at Level 2 and 10 at Level 1, as in other categories; no number of users.',
    },
    reading:
      'The general count is used, and the numbers of users come from an older form and decide nothing. Ask the certification body for the current form of this category.',
  },
  'heading-of-process-and-norm': {
    topic: 'Heading above process and norm',
    versions: {
      'service-technology': 'The two clauses stand under service technology.',
      'technical-tools': 'The same two clauses stand under technical tools.',
    },
    reading:
      'Read as service technology: the text is the same and speaks of no tools. No tools are required at Level 3. If in doubt, the current form of the certification body decides.',
  },
  'forms-at-level-3': {
    topic: 'Forms to fill in at Level 3',
    versions: {
      'common-form-only':
        'Applicants for Level 3 fill in the common-management form only; those for Levels 2 and 1 fill in both forms.',
      'both-forms':
        'The common-management form and the form of the category are used together; nothing exempts Level 3.',
      'category-form-has-a-level-3-line':
        'The form for cybersecurity audit has lines for Level 3 of its own.',
    },
    reading:
      'Which variant is newer is not known. The category clauses are therefore checked at Level 3 too. Ask the certification body which forms it wants at Level 3, and use the current ones.',
  },
};
