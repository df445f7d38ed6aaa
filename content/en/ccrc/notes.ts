import type { CcrcWords } from '../../types/ccrc-words';

export const notes: CcrcWords['notes'] = {
  'read-at-level-3':
    'The clause was read in the level-3 text; other sources agree with it for Levels 2 and 1.',
  'technical-lead-of-2015':
    'Superseded, from the 2015 edition. Level 3: a master’s degree in information security or an intermediate title in information technology, with 2 years of experience. Level 2: the same with 5 years. Level 1: a master’s degree or a senior title, with 8 years. Not checked here.',
  'finance-lead-of-2015':
    'Superseded, from the 2015 edition: a finance lead with a junior title at Level 3, an intermediate one at Level 2, and at Level 1 a senior one or an intermediate one for 8 years. The filling rules of 2017 still ask for particulars of the person. Not checked here.',
  'one-usual-proof-is-cisaw':
    'A CISAW certificate in the matching direction is one usual proof. No official text read here says that it is the only one.',
  'one-person-two-roles':
    'If one person fills two roles, this is pointed out and never counted as a failure. Ask the certification body whether it accepts it.',
  'users-and-industries':
    'A hint for risk assessment only, from an older form. Level 3: a system with at least 1,000 users. Level 2: 10,000 users, and several types of organisation and industries. Level 1: 100,000 users, and 5 industries nationwide. Decides nothing here.',
  'graduated-six-years-ago':
    'The article adds that the person graduated about 6 years ago. The sentence is unclear and sets no sharp limit; it is not checked.',
  'papers-never-remove-a-project':
    'A project counts even if its papers are incomplete; full papers are a point of their own.',
  'not-an-iso-certificate': 'System documents are enough; no ISO certificate is demanded.',
  'real-incident':
    'For incident response only: choose a real incident and not a drill, so that analysis and handling on the spot can be shown.',
  'no-number-of-years': 'The premises must be held for the long term; no number of years is fixed.',
};
