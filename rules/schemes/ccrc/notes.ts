/** Remarks that stand beside a requirement and never decide anything. */
export const notes = [
  'read-at-level-3',
  'technical-lead-of-2015',
  'finance-lead-of-2015',
  'one-usual-proof-is-cisaw',
  'one-person-two-roles',
  'users-and-industries',
  'graduated-six-years-ago',
  'papers-never-remove-a-project',
  'not-an-iso-certificate',
  'real-incident',
  'no-number-of-years',
] as const;

export type NoteId = (typeof notes)[number];
