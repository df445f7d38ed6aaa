import type { Day, Period, Reason } from '@/rules';

/** What a reason says to a reader: what there is, and what it falls short of. */
export interface Said {
  readonly have: string;
  readonly lack?: string;
  /** One line for each row of a list that does not count, or may not. */
  readonly rows?: readonly string[];
}

/** Names that a sentence needs, in the reader's language. */
export interface Names {
  readonly question: (id: string) => string;
  readonly parts: (question: string, parts: readonly string[]) => string;
  readonly option: (question: string, option: string) => string;
  readonly row: (rowId: string) => string;
  readonly level: (id: string) => string;
  /** The body that decides, as sentences call it. */
  readonly authority: string;
}

/** Reasons about single parts are said together, one sentence a question. */
export interface PartsReason {
  readonly code: 'part' | 'part-unanswered';
  readonly question: string;
  readonly parts: readonly string[];
  readonly present: boolean;
}

export type SayableReason = Exclude<Reason, { code: 'part' | 'part-unanswered' }> | PartsReason;

/** The reason with this code, also where several codes share one shape. */
type ReasonOf<Code, R = SayableReason> = R extends { readonly code: infer Own }
  ? Code extends Own
    ? R
    : never
  : never;

/** One sentence for each code: a missing one does not compile. */
export type ReasonWords = {
  readonly [Code in SayableReason['code']]: (reason: ReasonOf<Code>, names: Names) => Said;
};

export interface DateWords {
  /** A full date in words. */
  readonly day: (day: Day) => string;
  /** A date as it is known: a day, a month or a year. */
  readonly date: (date: string) => string;
  readonly period: (period: Period) => string;
  /** A moment's time of day on this device, `14:02`. */
  readonly time: (moment: string) => string;
}

export interface MoneyWords {
  /** A sum as the language says it, from whole yuan. */
  readonly yuan: (yuan: number) => string;
  /** The same with every digit, to check what was typed. */
  readonly inFull: (yuan: number) => string;
}
