import type { RuleBookWords } from '../../types/rule-book-words';

/** The words of the rule book. */
export const ruleBookWords: RuleBookWords = {
  frame: {
    navigation: 'Site',
    guide: 'Guide',
    rules: 'Rule book',
    print: 'Print this page',
  },
  list: (names) => names.join(', '),
  heading: 'Rule book',
  lines: [
    'Every requirement that this tool checks, in full: where it applies, what it rests on, what proves it, and where sources disagree.',
    'Nothing has to be answered to read it. A self-check holds your answers against exactly these requirements.',
    'Every requirement has an id and an address that stay as they are and are never used again for another.',
  ],
  version: ({ version, until }) => `Rules version ${version}; sources were read until ${until}.`,
  howToRead: 'How to read it',
  disputed: {
    name: 'Disputed',
    explains:
      'Sources of equal standing contradict each other. If it is missed but another version of it is met, it is to be confirmed under the published reading and not met under the cautious one.',
  },
  search: {
    heading: 'Find a requirement',
    text: 'Words',
    scheme: 'Qualification',
    category: 'Category or type of business',
    level: 'Level or grade',
    any: 'All',
    clear: 'Clear',
    matches: ({ count, total }) => `Requirements found: ${count} of ${total}.`,
    none: 'No requirement fits. Use fewer words or conditions, or clear them.',
  },
  scope: {
    appliesTo: 'Applies to',
    everyCategory: { ccrc: 'All categories', secrecy: 'All types of business' },
    otherwise: 'Otherwise',
    elsewhere: 'Elsewhere it is shown as not applicable.',
    dependsOn: (questions) => `Whether it applies depends on the answer to: ${questions}`,
  },
  rule: {
    onIt: 'Must show',
    issuedBy: 'From',
    recency: 'How recent',
    questions: 'Judged by the answers to',
    noQuestions: (authority) => `No answer settles it: it is for the ${authority} to say.`,
    changes: 'Changes to this rule',
    changedIn: ({ version, change }) => `Version ${version}: ${change}`,
    quote: 'To report an error in this rule, quote',
    copy: 'Copy it',
    copied: 'Copied.',
    selected: 'Selected; copy it with the keyboard.',
    version: (version) => `rules ${version}`,
  },
  areas: 'Areas',
  changes: 'What each version changed',
  contents: 'Contents',
  wholeDocument: 'All of it in one document, to print',
  coverage: {
    heading: 'How much of the clauses is known',
    known: {
      full: 'All of them',
      part: 'In part',
      common: 'The common requirements only',
    },
    notKnown: 'Not known',
  },
};
