import type { PackingWords } from '../types/packing-words';

export const packing: PackingWords = {
  heading: 'Packing list',
  explains:
    'Every piece of evidence that the requirements of your targets name, once, grouped by where it comes from. What you note here is kept with the self-check and changes no verdict; pieces marked as not needed are not counted.',
  progress: ({ ready, wanted }) => `${String(ready)} of ${String(wanted)} ready`,
  piece: 'Piece of evidence',
  issuedBy: 'Issued by',
  shows: 'Must show',
  recency: 'How recent',
  proves: 'Proves',
  status: 'Status',
  statuses: {
    have: 'Ready',
    'in-preparation': 'In preparation',
    missing: 'Missing',
    'not-needed': 'Not needed',
  },
  notSaid: 'Not said yet',
  particulars: 'What it must show, and its particulars',
  particularsOf: (name) => `Particulars: ${name}`,
  particularsHint: 'As they stand on the paper; dates too.',
  rulesChanged: {
    heading: 'The rules of this tool have changed',
    explains: ({ version, day }) =>
      `Your last result is of ${day}, under rules version ${version}. These points come out differently now. The new version changed none of your answers.`,
    changed: ({ from, to }) => `before “${from}”, now “${to}”.`,
    newlyJudged: (to) => `not judged before, now “${to}”.`,
    noLongerJudged: (from) => `before “${from}”, no longer judged.`,
    facts:
      'No change of the rules touches this: answers have changed since then, or the day has moved on.',
    newerRules: 'Last judged under a newer version of the rules than this one.',
    noted: 'Noted',
  },
};
