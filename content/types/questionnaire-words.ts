import type { EntryProblem } from '@/cases';

/** Why a file could not be read as a workbook; the sentence is written per language. */
export type WorkbookProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  /** What is packed into it is too much, whatever it says of itself. */
  | { readonly code: 'too-large-inside'; readonly most: number }
  | { readonly code: 'not-a-workbook' }
  /** An `.xls` of the years before 2007. */
  | { readonly code: 'old-format' }
  | { readonly code: 'password' }
  | { readonly code: 'macros' }
  /** A document type or entities are declared in it. */
  | { readonly code: 'declarations' }
  | { readonly code: 'damaged' };

/** Why a workbook could not be read as a questionnaire. */
export type QuestionnaireProblem =
  | WorkbookProblem
  | { readonly code: 'not-a-questionnaire' }
  | { readonly code: 'newer-format'; readonly have: number; readonly known: number };

/** What is to be known of a questionnaire before anything of it is taken. */
export type QuestionnaireNotice =
  /** It was made for another case: the user is asked. */
  | { readonly code: 'other-case' }
  | { readonly code: 'older-rules'; readonly have: string; readonly known: string }
  | { readonly code: 'newer-rules'; readonly have: string; readonly known: string };

/** Why what stands in a cell was refused. */
export type CellProblem =
  | {
      readonly code:
        | 'formula'
        | 'cell-error'
        | 'merged'
        /** A number that may be several dates, or a date of which the year cannot be seen. */
        | 'unclear-date'
        /** A number shown as money: in 元 or 万元? */
        | 'unclear-amount'
        | 'wrong-option'
        /** The words stand for more than one option. */
        | 'several-options'
        | 'unknown-question'
        | 'unknown-field'
        /** Two cells of one question exclude each other. */
        | 'contradiction'
        /** A date or number is missing that belongs to what was chosen. */
        | 'detail-missing'
        | 'given-twice'
        /** A list cannot be complete while some of its rows were refused. */
        | 'rows-refused';
    }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'entry'; readonly problem: EntryProblem };

/** What became of a line of the questionnaire. */
export type LineStatus = 'taken' | 'same' | 'differs' | 'refused' | 'missing';

type Say<Argument> = (argument: Argument) => string;

/** What a sentence about a cell may say. */
export interface SaidOfCell {
  readonly sheet: string;
  /** For instance `D14`. */
  readonly cell: string;
  /** What stood there, shortened. */
  readonly text: string;
}

export interface QuestionnaireWords {
  /** The names of the sheets: at most 31 characters, none of `[]:*?/\`. */
  readonly sheets: { readonly cover: string; readonly questions: string };
  readonly cover: {
    readonly title: string;
    readonly open: string;
    readonly all: string;
    readonly howTo: string;
    readonly steps: readonly string[];
    readonly about: string;
    readonly organisation: string;
    readonly targets: string;
    readonly asOf: string;
    readonly language: string;
    readonly languageName: string;
    readonly rulesVersion: string;
  };
  readonly columns: {
    readonly number: string;
    readonly section: string;
    readonly question: string;
    readonly hint: string;
    readonly answer: string;
    readonly remark: string;
  };
  readonly hints: {
    readonly choose: string;
    readonly parts: string;
    /** @param partly the quick answer that opens the parts */
    readonly part: Say<string>;
    readonly count: string;
    /** One of several rows: only what fits is filled in. */
    readonly detail: string;
    /** @param dontKnow the words to choose where the answer is not known */
    readonly orDontKnow: Say<string>;
    readonly list: Say<string>;
    readonly rows: string;
  };
  readonly problems: {
    readonly [Code in QuestionnaireProblem['code']]: Say<
      Extract<QuestionnaireProblem, { code: Code }>
    >;
  };
  readonly notices: {
    readonly [Code in QuestionnaireNotice['code']]: Say<
      Extract<QuestionnaireNotice, { code: Code }>
    >;
  };
  readonly refusals: Readonly<
    Record<Exclude<CellProblem['code'], 'entry' | 'too-many-rows'>, Say<SaidOfCell>>
  > & {
    readonly 'too-many-rows': Say<SaidOfCell & { readonly most: number }>;
    /** `why` is a whole sentence. */
    readonly entry: Say<SaidOfCell & { readonly why: string }>;
  };
  readonly statuses: Readonly<Record<LineStatus, string>>;
}
