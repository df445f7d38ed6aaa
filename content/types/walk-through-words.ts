/** The words of the walk-through, in which the questions are shown on a shared screen. */
export interface WalkThroughWords {
  /** On the review, and below the sections in the wizard. */
  readonly begin: string;
  readonly beginSays: string;
  readonly heading: string;
  readonly nextOpen: (count: number) => string;
  /** Nothing is open but what is shown. */
  readonly lastOpen: string;
  readonly noneOpen: string;
  readonly toReview: string;
  readonly jump: string;
  readonly open: (count: number) => string;
  readonly complete: string;
  readonly showNotes: string;
  readonly fullScreen: string;
  readonly smallScreen: string;
  readonly leave: string;
}
