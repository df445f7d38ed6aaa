import type { Words } from '../types/words';
import { caseProblems } from './case-problems';
import { dates } from './dates';
import { entry } from './entry';
import { reasons } from './reasons';
import { ui } from './ui';

export const words: Words = {
  locale: 'en',
  dates,
  list: (items) => items.join('; '),
  reasons,
  entry,
  caseProblems,
  verdicts: {
    'meets-published-conditions': 'Meets the published conditions',
    'meets-known-conditions':
      'Meets the conditions known to this tool; category clauses incomplete',
    'more-information-needed': 'More information needed',
    'to-be-confirmed': 'To be confirmed with the certification body',
    'does-not-meet': 'Does not meet them yet',
  },
  standings: {
    met: 'Met',
    unmet: 'Not met',
    'to-be-confirmed': 'To be confirmed',
    'not-applicable': 'Not applicable',
  },
  openBecause: {
    unanswered: 'not answered yet',
    disputed: 'sources disagree',
    'left-to-the-authority': 'for the certification body to say',
  },
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
      explains: 'Found in single consultancy sources, not in any normative text.',
    },
  },
  coverage: {
    part: 'This tool knows the category’s own clauses only in part; check the rest in the certification body’s current form.',
    common:
      'This version holds the common requirements only; check the category’s own clauses in the certification body’s current form.',
  },
  disclaimer:
    'A self-assessment to prepare with; the certification body’s current documents and audit decide.',
  ui,
};
