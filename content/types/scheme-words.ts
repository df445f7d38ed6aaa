import type { Coverage } from '@/rules';
import type { AnyQuestionWords } from './question-words';

export interface CategoryWords {
  /** The full name, as on a certificate. */
  readonly name: string;
  /** The name as used in a table. */
  readonly short: string;
  /** One line: what the category covers. */
  readonly covers: string;
  /** Which of its own clauses this tool does not know; absent where it knows all there are. */
  readonly notKnown?: string;
}

export interface RequirementWords {
  readonly title: string;
  /** What is asked, with its number and unit. */
  readonly asks: string;
  /** What to do where it is not met. */
  readonly remedy: string;
}

/** A piece of evidence, described once. */
export interface EvidenceWords {
  readonly name: string;
  /** Who issues it, or who writes it. */
  readonly issuedBy: string;
  /** What a reader must be able to find on it. */
  readonly shows: string;
  /** How recent it must be, where a source says so. */
  readonly recency?: string;
}

/** A number or rule of an older edition. */
export interface SupersededWords {
  /** What was asked, with its edition. */
  readonly was: string;
  /** What stands in its place today. */
  readonly now: string;
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
  /** The body that decides, as sentences call it: no article, no capital. */
  readonly authority: string;
  readonly ladder: string;
  /** How much of the clauses of a category is known, and where to read the rest. */
  readonly coverage: Readonly<Record<Exclude<Coverage, 'full'>, string>>;
  /** What every result of this scheme is said with. */
  readonly disclaimer: string;
  /** Said at every field that takes free text. */
  readonly warning?: string;
  readonly categories: Readonly<Record<string, CategoryWords>>;
  readonly levels: Readonly<Record<string, string>>;
  readonly occasions: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly screens: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, AnyQuestionWords>>;
  readonly requirements: Readonly<Record<string, RequirementWords>>;
  readonly evidence: Readonly<Record<string, EvidenceWords>>;
  readonly sources: Readonly<Record<string, SourceWords>>;
  readonly disagreements: Readonly<Record<string, DisagreementWords>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly superseded: Readonly<Record<string, SupersededWords>>;
  /** What each change of our rules was, and why. */
  readonly changes: Readonly<Record<string, string>>;
}
