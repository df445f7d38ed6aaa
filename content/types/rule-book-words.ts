import type { Coverage } from '@/rules';

type Say<Argument> = (argument: Argument) => string;

/** What stands around every page that is only read. */
export interface ReadingFrameWords {
  readonly navigation: string;
  readonly guide: string;
  readonly rules: string;
  readonly print: string;
}

/** Every word of the rule book besides those of the schemes. */
export interface RuleBookWords {
  readonly frame: ReadingFrameWords;
  /** Names in a row, as the language writes them. */
  readonly list: (names: readonly string[]) => string;
  readonly heading: string;
  /** What the book is. */
  readonly lines: readonly [string, string, string];
  readonly version: Say<{ version: string; until: string }>;
  readonly howToRead: string;
  readonly disputed: { readonly name: string; readonly explains: string };
  readonly search: {
    readonly heading: string;
    readonly text: string;
    readonly scheme: string;
    readonly category: string;
    readonly level: string;
    readonly any: string;
    readonly clear: string;
    /** The numbers arrive as texts: the page's script puts them in. */
    readonly matches: Say<{ count: string; total: string }>;
    readonly none: string;
  };
  readonly scope: {
    readonly appliesTo: string;
    /** By scheme: each has its own word for its categories. */
    readonly everyCategory: Readonly<Record<'ccrc' | 'secrecy', string>>;
    readonly otherwise: string;
    /** Said where the requirement is shown outside its scope as well. */
    readonly elsewhere: string;
    /** @param questions whose answers decide whether the requirement applies */
    readonly dependsOn: Say<string>;
  };
  readonly rule: {
    readonly onIt: string;
    readonly issuedBy: string;
    readonly recency: string;
    readonly questions: string;
    readonly noQuestions: Say<string>;
    readonly changes: string;
    readonly changedIn: Say<{ version: string; change: string }>;
    readonly quote: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    readonly version: Say<string>;
  };
  readonly areas: string;
  readonly changes: string;
  readonly contents: string;
  readonly wholeDocument: string;
  readonly coverage: {
    readonly heading: string;
    readonly known: Readonly<Record<Coverage, string>>;
    readonly notKnown: string;
  };
}
