import type { Words } from '../types/words';
import { caseProblems } from './case-problems';
import { dates } from './dates';
import { entry } from './entry';
import { money } from './money';
import { packing } from './packing';
import { planning } from './planning';
import { reasons } from './reasons';
import { ui } from './ui';

export const words: Words = {
  locale: 'en',
  dates,
  money,
  list: (items) => items.join('; '),
  packing,
  planning,
  sentences: (sentences) => sentences.filter(Boolean).join(' '),
  reasons,
  entry,
  caseProblems,
  verdicts: (authority) => ({
    'meets-published-conditions': 'Meets the published conditions',
    'meets-known-conditions':
      'Meets the conditions known to this tool; category clauses incomplete',
    'more-information-needed': 'More information needed',
    'to-be-confirmed': `To be confirmed with the ${authority}`,
    'does-not-meet': 'Does not meet them yet',
  }),
  standings: {
    met: 'Met',
    unmet: 'Not met',
    'to-be-confirmed': 'To be confirmed',
    'not-applicable': 'Not applicable',
  },
  openBecause: (authority) => ({
    unanswered: 'not answered yet',
    disputed: 'sources disagree',
    'left-to-the-authority': `for the ${authority} to say`,
  }),
  readings: {
    published: {
      name: 'Published reading',
      explains:
        'Only published requirements, and those that independent sources agree on, decide. What single sources report stands apart and does not count.',
    },
    cautious: {
      name: 'Cautious reading',
      explains:
        'What single sources report decides too, and a disputed requirement that is missed counts as not met.',
    },
  },
  bases: {
    published: {
      name: 'Published (as publicly reproduced; original not seen)',
      explains: 'From a reproduction of the text in force or of an official form.',
    },
    corroborated: {
      name: 'Independent sources agree',
      explains: 'Two or more sources that do not copy each other ask for the same.',
    },
    reported: {
      name: 'Reported only',
      explains: 'Found in single sources, mostly consultancy pages, not in any normative text.',
    },
  },
  origins: {
    registrar: 'Registrar, property and lease papers',
    authority: 'Authorities and social insurance',
    'certification-body': 'Certification and examination bodies',
    counterparty: 'Customers and other parties',
    staff: 'The people themselves',
    'own-rules': 'Your own rules and procedures',
    'own-records': 'Your own records and reports',
  },
  particulars: {
    who: 'Person or signatory',
    what: 'Title or content',
    number: 'Number',
    from: 'Start or date of issue',
    to: 'End or valid until',
    party: 'Other party or issuer',
    address: 'Address or place where it is kept',
  },
  disclaimer:
    'A self-assessment to prepare with; the issuing body’s current documents and audit decide.',
  ui,
};
