import type { CcrcWords } from '../../types/ccrc-words';

export const notes: CcrcWords['notes'] = {
  'read-at-level-3':
    'The clause was read in the level-3 text; other sources agree with it for Levels 2 and 1.',
  'one-usual-proof-is-cisaw':
    'A CISAW certificate in the matching direction is one usual proof. No official text read here says that it is the only one. Training pages list directions for security integration, operation and maintenance, incident response, risk management, secure software, industrial control and disaster backup; none was seen for cybersecurity audit.',
  'one-person-two-roles':
    'If one person fills two roles, this is pointed out and never counted as a failure. Ask the certification body whether it accepts it.',
  'users-and-industries':
    'A hint for risk assessment only, from an older form. Level 3: a system with at least 1,000 users. Level 2: 10,000 users, and several types of organisation and industries. Level 1: 100,000 users, and at least 5 industries nationwide. Decides nothing here.',
  'graduated-six-years-ago':
    'The article adds that the person graduated about 6 years ago. The sentence is unclear and sets no sharp limit; it is not checked.',
  'papers-never-remove-a-project':
    'A project counts even if its papers are incomplete; full papers are a point of their own.',
  'not-an-iso-certificate': 'System documents are enough; no ISO certificate is demanded.',
  'no-number-of-years': 'The premises must be held for the long term; no number of years is fixed.',
  'licence-again-if-changed':
    'At surveillance the papers on legal status are handed in again only if something has changed.',
  'audit-abilities-at-surveillance':
    'The form for cybersecurity audit asks for no project at the initial Level 3 certification; the abilities that complete audit projects show are looked at from surveillance on.',
  'seven-resource-elements':
    'A hint for disaster backup and recovery only. The standard behind this field, of which a table of contents was read, names 7 resource elements: data backup, standby processing, standby network, standby infrastructure, technical support, operation and maintenance management, and the recovery plan. Decides nothing here.',
  'flow-of-one-firm':
    'An example for security operation and maintenance only, from the page of one service firm; no norm. Survey and report, cost estimate, contract, plan with asset list and system boundary, implementation with records of inspections, backups and faults, regular reports, and a configuration database. Decides nothing here.',
  'another-ladder-of-four-levels':
    'No form or clause for industrial control system security was found. The only page found names no issuer and describes 4 levels, with Level 1 the lowest: probably another scheme. None of it is used here.',
  'older-risk-assessment-form':
    'Read in an older edition of the form; the current one may ask for something else.',
  'two-editions-of-the-software-form':
    'The form was read in two editions: the earlier one begins with this stage, the later one with process and norm.',
  'proof-of-coding-not-read':
    'What the form wants as proof of this stage was not readable; the papers named here follow from the clause.',
  'self-developed-products':
    'The form also speaks of a list of self-developed security products, platforms and tools. At which levels was not readable, so it is not checked; have the list ready if you have such products.',
};
