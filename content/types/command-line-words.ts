/** Why the command line cannot begin, or cannot go on; the sentence is written per language. */
export type CommandLineProblem =
  | { readonly code: 'unknown-option'; readonly option: string }
  | { readonly code: 'value-missing'; readonly option: string }
  | { readonly code: 'no-value-wanted'; readonly option: string }
  | {
      readonly code: 'wrong-value';
      readonly option: string;
      readonly have: string;
      /** In the vocabulary of the command line: the words or the pattern that it takes. */
      readonly expected: string;
    }
  | { readonly code: 'no-file' }
  | { readonly code: 'one-too-many'; readonly argument: string }
  | { readonly code: 'unreadable'; readonly file: string; readonly because: string }
  | { readonly code: 'not-text'; readonly file: string }
  | { readonly code: 'unusable'; readonly file: string; readonly says: string }
  | { readonly code: 'no-targets'; readonly file: string; readonly expected: string };

/** Every word that the command line says besides the report. */
export interface CommandLineWords {
  readonly help: string;
  /** How a run over many cases went. */
  readonly tally: (count: { readonly assessed: number; readonly unusable: number }) => string;
  /** The headings of a table with a case in each row. */
  readonly table: {
    readonly place: string;
    readonly line: (line: number) => string;
    readonly case: string;
    readonly organisation: string;
    readonly asOf: string;
    readonly rulesVersion: string;
    readonly reading: string;
    readonly targets: string;
    readonly gaps: string;
    readonly verdicts: string;
    readonly gapTitles: string;
    readonly problem: string;
  };
  readonly problems: {
    readonly [Code in CommandLineProblem['code']]: (
      problem: Extract<CommandLineProblem, { code: Code }>,
    ) => string;
  };
}
