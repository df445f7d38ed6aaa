import type { Evidence } from './evidence';
import { byAxe, elsewhere, inBadInput, inKeyboard, inRuleBook, theTree } from './evidence';

const outOfWhatCannotBe = inBadInput(
  '${spoken.locale}: a date or a number that cannot be is explained beside the field',
);

/** What holds the criteria of principle 3. */
export const understandable = {
  '3.1.1': {
    tests: [
      byAxe('html-has-lang', 'html-lang-valid'),
      elsewhere('smoke', 'the home page in ${locale} loads in its own language'),
    ],
  },
  '3.1.2': {
    tests: [byAxe('valid-lang'), theTree],
    looked:
      'Every Chinese text of 38 views in English stands where the language is said to be Chinese.',
  },
  '3.2.1': {
    tests: [
      elsewhere(
        'tab-order',
        'Tab goes through every page in reading order, is held nowhere, and goes back',
      ),
    ],
    looked: 'What the program does when something gets the focus: a text to be copied is selected.',
  },
  '3.2.2': {
    tests: [
      inKeyboard('the whole wizard without a mouse'),
      elsewhere('follow-up', 'a question that an answer brings up shows what was answered before'),
    ],
    looked:
      'What the program does on input: answers are stored; a filter, a reading or a part of the report changes the page on which it is chosen.',
  },
  '3.2.3': {
    tests: [theTree],
    looked: 'Head and foot of every page: the same links in the same order.',
  },
  '3.2.4': {
    looked:
      'Names of buttons and links in 38 views in English: what does the same is called the same, since each word has one place among the contents.',
  },
  '3.2.6': {
    looked:
      'Every kind of question: why it is asked, and what counts as proof, fold out below it in this order. There is no contact and no chat.',
  },
  '3.3.1': {
    tests: [
      outOfWhatCannotBe,
      inBadInput('${spoken.locale}: what is wrong with the header of the case'),
      elsewhere(
        'bad-files',
        '${spoken.locale}: each file that cannot be used is told why, and changes nothing',
      ),
    ],
  },
  '3.3.2': {
    tests: [byAxe('form-field-multiple-labels'), theTree],
    looked:
      'The words of hints and of errors for dates, numbers, sums, shares and codes, in both languages: they say how to write each.',
  },
  '3.3.3': { tests: [outOfWhatCannotBe] },
  '3.3.4': {
    tests: [
      elsewhere(
        'desk',
        '${spoken.locale}: a case is deleted and brought back, and duplicated without its client',
      ),
      elsewhere('lists', '${spoken.locale}: rows are added, changed, removed, and brought back'),
      elsewhere(
        'history',
        '${spoken.locale}: kept by hand, compared, restored, undone, deleted and put back',
      ),
    ],
  },
  '3.3.7': {
    tests: [elsewhere('two-schemes', '${spoken.locale}: what both schemes ask is asked once')],
  },
  '3.3.8': {
    looked:
      'Nobody signs in anywhere; no field of the program hinders pasting, that of a passphrase included.',
  },
} as const satisfies Readonly<Record<`3.${string}`, Evidence>>;

/** What holds the criteria of principle 4. */
export const robust = {
  '4.1.2': {
    tests: [byAxe('button-name', 'label', 'select-name', 'summary-name', 'aria-roles'), theTree],
  },
  '4.1.3': {
    tests: [
      elsewhere('save-report', 'zh-CN: the report is saved as a workbook, by keyboard'),
      inRuleBook('${locale}: a search without result says so'),
      elsewhere(
        'storage-troubles',
        '${spoken.locale}: storage that is full is said, until it is not',
      ),
    ],
  },
} as const satisfies Readonly<Record<`4.${string}`, Evidence>>;
