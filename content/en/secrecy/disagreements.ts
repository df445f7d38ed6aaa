import type { SecrecyWords } from '../../types/secrecy-words';

export const disagreements: SecrecyWords['disagreements'] = {
  'foreign-capital': {
    topic: 'Foreign capital',
    versions: {
      'none-at-all':
        'No foreign capital, that from Hong Kong, Macao and Taiwan included, unless the State provides otherwise.',
      'indirect-up-to-20':
        'For a listed group that applies through another organisation: no direct foreign capital, and an indirect foreign share of at most 20% in the applicant and in its parent.',
      'by-grade': 'No foreign capital at all at Grade A, a small indirect share at Grade B.',
      'no-item-on-ownership':
        'Pages that restate the basic conditions in force list no condition on ownership.',
    },
    reading:
      'A direct share above 0 counts as not met. An indirect share of 0 is met; up to 20% it is to be confirmed; above 20% it is to be confirmed, and unmet under the cautious reading. Ask the secrecy authority.',
  },
  'grade-a-figures': {
    topic: 'The numbers for overall integration at Grade A',
    versions: {
      'current-conditions':
        'Registered capital of RMB 30 million paid up in cash; integration income of RMB 400 million over 3 years; 6 people with a senior title or professional qualification; classified-business premises of 100 square metres.',
      'older-conditions':
        'Registered capital of RMB 30 million; income of RMB 250 million over 3 years; 8 people with a senior title; premises of 200 square metres; and no loss in the last 2 years. These are conditions from before 2021.',
    },
    reading:
      'The specific conditions are followed; the older numbers are superseded. Ask the secrecy authority for the current text before applying.',
  },
  'least-capital': {
    topic: 'The least registered capital',
    versions: {
      'by-grade':
        'Overall integration: RMB 30 million at Grade A and RMB 10 million at Grade B, both paid up in cash.',
      'one-sum-for-all-types':
        'One lower sum whatever the business type and grade; no two pages name the same.',
    },
    reading:
      'For overall integration RMB 30 million and RMB 10 million are used. For the other business types no public text was read; ask the secrecy authority.',
  },
  'who-may-apply': {
    topic: 'Who may apply',
    versions: {
      'legal-persons-only':
        'Only enterprises and public institutions that are legal persons may apply.',
      'enterprises-or-individuals': 'Enterprises or individuals may apply.',
    },
    reading:
      'Read as legal persons only; “individuals” comes from a translation and seems to be loose wording. If in doubt, ask the secrecy authority.',
  },
  'leading-body': {
    topic: 'The leading body for secrecy work',
    versions: {
      'leading-group':
        'A secrecy leading group, with the secrecy director at Grade A and the leader in charge of secrecy at Grade B, headed by the legal representative or the principal responsible person.',
      'committee-of-executives':
        'A secrecy committee made up of several executives; the basis quoted belongs to another qualification.',
    },
    reading:
      'The secrecy leading group is used. If your leading body has another name, ask the secrecy authority whether it is accepted.',
  },
  'who-needs-a-director': {
    topic: 'Whether Grade B needs a secrecy director',
    versions: {
      'grade-a-only':
        'Grade A needs a full-time secrecy director; at Grade B a leader in charge of secrecy is enough.',
      'every-organisation':
        'Every organisation, large or small, needs a strong secrecy director; no grade is named.',
    },
    reading:
      'A condition at Grade A; at Grade B it is good practice and decides nothing. If in doubt, ask the secrecy authority.',
  },
  'premises-at-grade-b': {
    topic: 'The area of the classified-business premises for overall integration at Grade B',
    versions: {
      '50-square-metres': '50 square metres at Grade B, 100 square metres at Grade A.',
      'no-grade-named': 'The area of Grade A for overall integration, without naming a grade.',
    },
    reading:
      'At Grade B 50 square metres are used. With an area between 50 and 100 square metres, you may ask the secrecy authority.',
  },
};
