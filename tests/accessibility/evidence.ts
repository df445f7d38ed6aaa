/** A test that fails where a criterion is missed. */
export interface Holder {
  /** Its file, from the project's root. */
  readonly file: string;
  /** As it is written there; where a test is made in a loop, with the places for names. */
  readonly title: string;
  /** The rules of axe that are about this criterion, where the test lets axe look. */
  readonly axe?: readonly string[];
}

/** By what it was found how the product stands to a criterion. */
export interface Evidence {
  readonly tests?: readonly [Holder, ...Holder[]];
  /** What was looked at by hand, in Chromium 156 where no other browser is named, and what was seen. */
  readonly looked?: string;
}

const e2e =
  (file: string) =>
  (title: string): Holder => ({ file: `tests/e2e/${file}.spec.ts`, title });

const inAccessible = e2e('accessible');
export const inFocus = e2e('focus');
const inFocusSeen = e2e('focus-seen');
export const inForcedColours = e2e('forced-colors');
export const inKeyboard = e2e('keyboard');
export const inPlanning = e2e('planning');
export const inRuleBook = e2e('rule-book');
export const inTree = e2e('accessibility-tree');
export const inBadInput = e2e('bad-input');
export const elsewhere = (file: string, title: string): Holder => e2e(file)(title);

/** What no part of the program may contain, so that a criterion has nothing to speak of. */
export const absent = (title: string): Holder => ({
  file: 'tests/accessibility/absent.test.ts',
  title,
});

/** Every page and every kind of screen: also at 320 pixels, zoomed, enlarged and set apart. */
export const everyView = inAccessible('${spoken.locale}: ${name}');

export const byAxe = (...axe: readonly string[]): Holder => ({ ...everyView, axe });

export const theTree = inTree(
  '${locale}: the accessibility tree of start, question, result, report and desk',
);

export const focusIsSeen = inFocusSeen(
  '${name}: the focus is seen, nothing lies upon it, and nothing moves',
);
