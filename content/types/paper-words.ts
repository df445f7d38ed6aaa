/** What of the report is wanted on paper, in the order in which it is offered. */
export const reportParts = ['full', 'gaps', 'evidence', 'actions', 'questionnaire'] as const;
export type ReportPart = (typeof reportParts)[number];

/** Each is a document of its own. */
export type ReportExtract = Exclude<ReportPart, 'full'>;

/** Why a logo was refused; the sentence is written per language. */
export type LogoProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'too-many-pixels'; readonly most: number }
  /** A drawing, in which scripts may lie. */
  | { readonly code: 'drawing' }
  | { readonly code: 'not-an-image' }
  | { readonly code: 'damaged' };

type Say<Argument> = (argument: Argument) => string;

/** The words for the report on paper: what is printed of it, and whose it is. */
export interface PaperWords {
  readonly choice: {
    readonly legend: string;
    readonly parts: Readonly<Record<ReportPart, string>>;
    /** What is in it. */
    readonly says: Readonly<Record<ReportPart, string>>;
  };
  /** On the cover and at the head of every page. */
  readonly titles: Readonly<Record<ReportExtract, string>>;
  readonly noGaps: string;
  /** In the list of gaps: what else is open, and where that is told. */
  readonly alsoToConfirm: Say<number>;
  readonly nothingPlanned: readonly string[];
  readonly questionnaire: {
    readonly howTo: string;
    readonly steps: readonly string[];
    readonly filledInBy: string;
    readonly filledInOn: string;
    /** @param quick the answer after which the parts are told one by one */
    readonly partsIf: Say<string>;
    readonly part: string;
    readonly entry: string;
    readonly isComplete: string;
    readonly choose: Say<string>;
    readonly proof: string;
    readonly limits: string;
  };
  /** How something is written by hand, with its unit. */
  readonly patterns: Readonly<Record<'text' | 'date' | 'count' | 'amount' | 'share', string>>;
  /** The same beside a narrow cell. */
  readonly units: Readonly<Record<'date' | 'amount', string>>;
  readonly consultancy: {
    readonly heading: string;
    readonly explains: string;
    readonly name: string;
    readonly contact: string;
    readonly contactHint: string;
    readonly logo: string;
    readonly chooseLogo: string;
    readonly logoHint: string;
    readonly logoOf: Say<string>;
    readonly removeLogo: string;
    readonly remove: string;
    readonly kept: string;
    readonly removed: string;
    readonly notKept: string;
    readonly preparedBy: string;
    readonly problems: {
      readonly [Code in LogoProblem['code']]: Say<Extract<LogoProblem, { readonly code: Code }>>;
    };
  };
}
