import type { Evidence } from './evidence';
import {
  absent,
  byAxe,
  elsewhere,
  everyView,
  focusIsSeen,
  inFocus,
  inKeyboard,
  inRuleBook,
  theTree,
} from './evidence';

const inReadingOrder = elsewhere(
  'tab-order',
  'Tab goes through every page in reading order, is held nowhere, and goes back',
);

/** What holds the criteria of principle 2. */
export const operable = {
  '2.1.1': {
    tests: [
      inKeyboard('the whole wizard without a mouse'),
      inRuleBook('${locale}: searching by keyboard'),
      elsewhere('save-report', 'zh-CN: the report is saved as a workbook, by keyboard'),
      elsewhere(
        'tab-order',
        'a table that is too wide is scrolled by keyboard, and has a name while it is',
      ),
    ],
  },
  '2.1.2': { tests: [inReadingOrder, focusIsSeen] },
  '2.1.4': {
    tests: [
      inKeyboard('number keys choose only inside their group, and only what is there'),
      absent('no key is bound to a control'),
    ],
  },
  '2.2.1': {
    looked:
      'Every use of a timer in the program: saving is tried again, addresses of files are freed, work waits for idle time. None ends anything for the user.',
  },
  '2.2.2': { tests: [absent('nothing moves by itself'), focusIsSeen] },
  '2.3.1': { tests: [absent('nothing moves by itself')] },
  '2.4.1': {
    tests: [byAxe('bypass'), theTree],
    looked:
      'The first Tab on the start page shows the way to the content, in Firefox ESR and WebKitGTK, too.',
  },
  '2.4.2': {
    tests: [
      byAxe('document-title'),
      elsewhere(
        'nothing-leaks',
        'nothing of a case stands in addresses, titles, requests, logs or keys',
      ),
    ],
    looked: 'The titles of 38 views in English: each says what the page is.',
  },
  '2.4.3': {
    tests: [
      inReadingOrder,
      inFocus('${spoken.locale}: the heading has the focus after a step'),
      inFocus('${spoken.locale}: the error summary has the focus and leads to the field'),
      elsewhere('lists', 'the focus stays with the rows, whatever becomes of them'),
    ],
  },
  '2.4.4': {
    tests: [byAxe('link-name'), theTree],
    looked:
      'The names of all links of 38 views in English. Alike are called, on the result, what stands under each finding (its heading says of which) and cells of the matrix (row and column do); elsewhere alike leads to the same place.',
  },
  '2.4.5': {
    tests: [
      inRuleBook('${locale}: the list leads to each requirement'),
      inRuleBook('${locale}: searching by keyboard'),
      elsewhere('review', '${spoken.locale}: a change leads back to the review'),
    ],
  },
  '2.4.6': {
    tests: [theTree],
    looked: 'Headings and labels of 38 views in English: each says what stands below or beside it.',
  },
  '2.4.7': { tests: [focusIsSeen] },
  '2.4.11': { tests: [focusIsSeen] },
  '2.5.1': { tests: [absent('nothing is dragged, and no way of pressing matters')] },
  '2.5.2': { tests: [absent('nothing is dragged, and no way of pressing matters')] },
  '2.5.3': { tests: [byAxe('label-content-name-mismatch')] },
  '2.5.4': { tests: [absent('no way of holding or moving the device matters')] },
  '2.5.7': { tests: [absent('nothing is dragged, and no way of pressing matters')] },
  '2.5.8': { tests: [byAxe('target-size'), everyView] },
} as const satisfies Readonly<Record<`2.${string}`, Evidence>>;
