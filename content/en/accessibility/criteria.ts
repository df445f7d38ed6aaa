import type { CriteriaWords } from '../../types/accessibility-words';
import { criterionWords } from './criterion-words';

export const criteria: CriteriaWords = {
  title: 'Success criteria of WCAG 2.2',
  intro: [
    'Every success criterion at levels A and AA, how this tool stands to it, and how that was found. Criterion 4.1.1 is no longer part of WCAG 2.2.',
    'Which automatic test holds a criterion, and what was looked at by hand, is kept with the tests of the project.',
  ],
  caption: 'Levels A and AA, in the order of the standard',
  criterion: 'Criterion',
  result: 'Result',
  found: 'Tested',
  level: (level) => `Level ${level}`,
  principles: {
    1: 'Perceivable',
    2: 'Operable',
    3: 'Understandable',
    4: 'Robust',
  },
  results: {
    supported: 'Met',
    partly: 'Met in part',
    'not-applicable': 'Does not apply',
  },
  held: {
    test: 'Automatically',
    look: 'By hand',
    both: 'Automatically and by hand',
  },
  of: criterionWords,
};
