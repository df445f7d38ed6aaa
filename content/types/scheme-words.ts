import type { AnyQuestionWords } from './question-words';

export interface CategoryWords {
  /** The full name, as on a certificate. */
  readonly name: string;
  /** The name as used in a table. */
  readonly short: string;
  /** One line: what the category covers. */
  readonly covers: string;
}

export interface RequirementWords {
  readonly title: string;
  /** What is asked, with its number and unit. */
  readonly asks: string;
  /** What to do where it is not met. */
  readonly remedy: string;
}

export interface SourceWords {
  /** Kind and date in words; never a page address. */
  readonly name: string;
  /** The edition as a reader may look it up. */
  readonly edition: string;
}

export interface DisagreementWords<Version extends string = string> {
  readonly topic: string;
  /** What each version says. */
  readonly versions: Readonly<Record<Version, string>>;
  /** How this tool reads it, and whom to ask. */
  readonly reading: string;
}

/** The words of one scheme in one language, as screens and reports use them. */
export interface SchemeWords {
  readonly name: string;
  readonly issuer: string;
  readonly ladder: string;
  readonly categories: Readonly<Record<string, CategoryWords>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly occasions: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly screens: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, AnyQuestionWords>>;
  readonly requirements: Readonly<Record<string, RequirementWords>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, SourceWords>>;
  readonly disagreements: Readonly<Record<string, DisagreementWords>>;
  readonly notes: Readonly<Record<string, string>>;
}
