/** Remarks that stand beside a requirement and never decide anything. */
export const notes = [
  'unless-the-state-provides-otherwise',
  'written-application',
  'examined-in-the-review',
  'no-state-secrets-in-the-file',
  'split-off-when-listing',
  'terms-of-listed-groups',
  'no-management-certificate-listed',
  'office-guides-and-checks',
  'no-head-count-of-managers',
  'principles-of-the-standard',
  'no-official-list-of-documents',
  'length-of-operation-not-known',
  'knowledge-test-at-the-review',
  'cooling-off-periods',
  'secrecy-room-advice',
  'no-amount-of-funds',
] as const;

export type NoteId = (typeof notes)[number];
