import type {
  Basis,
  EvidenceOrigin,
  OpenBecause,
  Particular,
  Reading,
  Standing,
  Verdict,
} from '@/rules';
import type { CaseProblem } from '@/cases';
import type { StoreProblem } from '@/cases/store';
import type { Locale } from '../locale';
import type { PackingWords } from './packing-words';
import type { PlanningWords } from './planning-words';
import type { DateWords, MoneyWords, ReasonWords } from './reason-words';

type Say<Argument> = (argument: Argument) => string;

/** The sentence for each problem with a case file. */
export type CaseProblemWords = {
  readonly [Code in CaseProblem['code']]: Say<Extract<CaseProblem, { code: Code }>>;
};

/** What is wrong with what was typed into a field. */
export interface EntryWords {
  readonly 'not-a-date': string;
  readonly 'no-such-date': string;
  readonly 'after-today': Say<string>;
  readonly 'not-a-count': string;
  readonly 'not-an-amount': string;
  readonly 'not-whole-yuan': string;
  readonly 'not-a-share': string;
  /** The most in yuan. */
  readonly 'amount-too-high': Say<number>;
  readonly negative: string;
  readonly 'too-high': Say<number>;
  readonly 'too-long': Say<number>;
  readonly 'wrong-length': Say<number>;
  readonly 'wrong-character': string;
  readonly 'check-digit': string;
  readonly 'completed-before-signed': string;
  readonly 'expires-before-issued': string;
  readonly required: string;
}

/** All words outside the schemes, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly dates: DateWords;
  readonly money: MoneyWords;
  /** The list mark and the end of a sentence, as the language writes them. */
  readonly list: (items: readonly string[]) => string;
  /** Sentences one after the other; what is not there is passed over. */
  readonly sentences: (sentences: readonly (string | undefined)[]) => string;
  readonly reasons: ReasonWords;
  readonly entry: EntryWords;
  readonly caseProblems: CaseProblemWords;
  /** @param authority the body that decides, as its scheme's sentences call it */
  readonly verdicts: (authority: string) => Readonly<Record<Verdict, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly openBecause: (authority: string) => Readonly<Record<OpenBecause, string>>;
  readonly readings: Readonly<
    Record<Reading, { readonly name: string; readonly explains: string }>
  >;
  readonly bases: Readonly<Record<Basis, { readonly name: string; readonly explains: string }>>;
  readonly origins: Readonly<Record<EvidenceOrigin, string>>;
  readonly particulars: Readonly<Record<Particular, string>>;
  readonly packing: PackingWords;
  readonly planning: PlanningWords;
  readonly disclaimer: string;
  readonly ui: UiWords;
}

export interface UiWords {
  readonly product: {
    readonly name: string;
    readonly tagline: string;
    readonly skip: string;
    readonly otherLanguage: string;
    readonly inOtherLanguage: string;
    readonly navigation: string;
    /** The pages that are only read. */
    readonly reading: string;
    readonly needsScript: string;
    readonly loading: string;
    readonly colon: string;
  };
  readonly pages: {
    readonly start: string;
    readonly targets: string;
    readonly check: string;
    readonly review: string;
    readonly result: string;
    readonly report: string;
    readonly desk: string;
    readonly history: string;
    readonly actions: string;
    readonly judgement: string;
    readonly verify: string;
    readonly notFound: string;
    readonly notFoundSays: string;
    readonly error: string;
    readonly errorSays: string;
    readonly errorRetry: string;
    readonly errorOtherwise: string;
    readonly errorSave: string;
    readonly errorSaved: string;
    readonly errorNotSaved: string;
    readonly toStart: string;
    readonly toDesk: string;
    readonly guide: string;
    readonly ruleBook: string;
  };
  readonly start: {
    readonly heading: string;
    readonly lines: readonly [string, string, string];
    readonly schemesHeading: string;
    readonly issuedBy: string;
    readonly begin: string;
    readonly continueHeading: string;
    readonly continueCase: Say<{ organisation: string; time: string }>;
    readonly unnamed: string;
    readonly openFile: string;
    readonly openFileHint: string;
    readonly example: string;
    readonly exampleHint: string;
    readonly exampleOrganisation: string;
    readonly handyHeading: string;
    readonly handy: readonly string[];
    readonly readHeading: string;
    readonly readSays: string;
    readonly privacyHeading: string;
    readonly privacy: readonly string[];
    readonly unreadableHeading: string;
    readonly unreadable: Say<string>;
    readonly toDesk: (count: number) => string;
    readonly saveRaw: string;
  };
  readonly targets: {
    readonly heading: string;
    readonly hint: string;
    readonly headerHeading: string;
    readonly headerHint: string;
    readonly organisation: string;
    readonly creditCode: string;
    readonly creditCodeHint: string;
    readonly preparedBy: string;
    readonly date: string;
    readonly notSure: string;
    readonly notSureHint: Say<{ categories: number; levels: number; tabled: boolean }>;
    readonly schemeHeading: string;
    readonly schemeHint: string;
    readonly chooseHeading: string;
    readonly chooseHint: string;
    readonly occasionHeading: string;
    readonly occasionHint: string;
    readonly category: string;
    readonly chosen: Say<number>;
    readonly nothingChosen: string;
    readonly clear: string;
    readonly continue: string;
  };
  readonly check: {
    readonly sections: string;
    readonly step: Say<{ at: number; of: number }>;
    readonly dontKnow: string;
    readonly doesNotApply: string;
    readonly back: string;
    readonly continue: string;
    readonly finish: string;
    readonly returnToReview: string;
    readonly whyWeAsk: string;
    readonly noReading: string;
    readonly proof: string;
    readonly saved: Say<string>;
    readonly saving: string;
    readonly notSaved: Readonly<Record<StoreProblem, string>>;
    readonly changedElsewhere: string;
    readonly saveToFile: string;
    readonly yes: string;
    readonly no: string;
    readonly partsAll: string;
    readonly partsPartly: string;
    readonly partsNone: string;
    readonly partsList: string;
    readonly understood: Say<string>;
    readonly dateHint: string;
    readonly since: string;
    readonly inMonths: string;
    readonly day: string;
    readonly sinceDate: string;
    readonly monthsInTotal: string;
    readonly service: {
      readonly since: string;
      readonly planned: string;
      readonly 'not-provided': string;
    };
    readonly event: { readonly never: string; readonly on: string };
    readonly amountHint: string;
    readonly shareHint: string;
    readonly rows: {
      readonly add: string;
      readonly edit: Say<string>;
      readonly remove: Say<string>;
      readonly removed: Say<string>;
      readonly undo: string;
      readonly done: string;
      readonly paste: string;
      readonly pasteHint: Say<string>;
      readonly pasteTake: string;
      readonly pasteTaken: Say<number>;
      readonly pasteRefused: Say<{ line: number; why: string }>;
      readonly pasteWrongColumns: Say<{ have: number; want: number }>;
      readonly pasteWrongOption: Say<{ column: string; text: string }>;
      readonly empty: string;
      readonly unnamedRow: Say<number>;
      readonly listHeading: string;
      readonly open: string;
      readonly complete: string;
      readonly none: string;
      readonly notKnown: string;
    };
    readonly errorHeading: string;
    readonly remarks: {
      readonly 'project-before-service': Say<{ row: string; date: string }>;
      readonly 'service-before-founding': string;
      readonly 'expected-has-passed': Say<string>;
      readonly 'one-person-two-roles': Say<string>;
    };
    readonly months: Say<string>;
    readonly years: Say<string>;
    readonly soFar: string;
    readonly openPanel: string;
    readonly noTargets: string;
    readonly noCase: string;
  };
  readonly review: {
    readonly heading: string;
    readonly hint: string;
    readonly change: string;
    readonly changeWhat: Say<string>;
    readonly openCount: Say<number>;
    readonly allAnswered: string;
    readonly toResult: string;
    readonly toFirstOpen: string;
  };
  readonly result: {
    readonly heading: string;
    readonly asOf: Say<string>;
    readonly readingHeading: string;
    readonly underOther: Say<{ reading: string; verdict: string }>;
    readonly totals: Say<{ met: number; unmet: number; toBeConfirmed: number }>;
    readonly byArea: string;
    readonly area: string;
    readonly gaps: Say<number>;
    readonly noGaps: string;
    readonly toConfirm: Say<number>;
    readonly reported: Say<number>;
    readonly reportedSays: string;
    readonly met: Say<number>;
    readonly notApplicable: Say<number>;
    readonly notOffered: string;
    readonly asks: string;
    readonly have: string;
    readonly lack: string;
    readonly todo: string;
    readonly grounds: string;
    readonly proof: string;
    readonly basis: string;
    readonly sources: string;
    readonly disagreement: string;
    readonly saidBy: string;
    /** In place of sources, where a version is found only on pages that name none. */
    readonly unsourced: string;
    readonly notes: string;
    readonly superseded: string;
    readonly supersededBy: string;
    readonly knockOut: string;
    readonly inRuleBook: string;
    readonly scheme: string;
    readonly toReport: string;
    readonly toReview: string;
    readonly saveFile: string;
    readonly targets: string;
    readonly verdict: string;
    readonly answerIt: string;
    readonly jsonHint: string;
  };
  readonly report: {
    readonly heading: string;
    readonly print: string;
    readonly printHint: string;
    readonly organisation: string;
    readonly creditCode: string;
    readonly preparedBy: string;
    readonly date: string;
    readonly asOf: string;
    readonly reading: string;
    readonly judgedBy: string;
    /** How many of the consultant's answers differ from the client's. */
    readonly byConsultant: Say<number>;
    readonly rulesVersion: string;
    readonly verificationCode: string;
    readonly sourcesRead: Say<{ until: string; newest: string }>;
    readonly notGiven: string;
    readonly contents: string;
    readonly summary: string;
    readonly target: string;
    readonly verdict: string;
    readonly appendix: string;
    readonly metItems: string;
    readonly answers: string;
    readonly answer: string;
    readonly question: string;
    readonly sources: string;
    readonly edition: string;
    readonly disagreements: string;
    /** The topics of disagreements, and where their versions are told. */
    readonly inDisagreements: Say<string>;
    readonly limits: string;
    readonly limitsSay: readonly string[];
    readonly requirement: string;
    readonly notAnswered: string;
  };
}
