/** Remarks that stand beside a requirement and never decide anything. */
export const notes = [
  'read-at-level-3',
  'licence-again-if-changed',
  'one-usual-proof-is-cisaw',
  'one-person-two-roles',
  'users-and-industries',
  'audit-abilities-at-surveillance',
  'graduated-six-years-ago',
  'papers-never-remove-a-project',
  'not-an-iso-certificate',
  'no-number-of-years',
  'seven-resource-elements',
  'flow-of-one-firm',
  'another-ladder-of-four-levels',
  'older-risk-assessment-form',
  'two-editions-of-the-software-form',
  'proof-of-coding-not-read',
  'self-developed-products',
] as const;

export type NoteId = (typeof notes)[number];
