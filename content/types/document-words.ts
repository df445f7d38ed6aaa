import type { FormWords } from './form-words';

/** The words that only documents need: captions of tables, and the draft of the centre's form. */
export interface DocumentWords {
  /** Stands before a table's number. */
  readonly table: string;
  readonly captions: {
    readonly verdicts: string;
    readonly matrix: (name: string) => string;
    readonly timeline: (name: string) => string;
  };
  /** Head the columns of a target's counts, and of what a question settles. */
  readonly totals: string;
  readonly effect: string;
  readonly count: (count: number) => string;
  readonly eachTarget: string;
  readonly form: FormWords;
}
