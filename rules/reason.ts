import type { Day, PartialDate, Period } from './calendar';

/** Why a check came out as it did, as data: the sentence is written in `content/`. */
export type Reason =
  | { readonly code: 'unanswered'; readonly question: string; readonly declared: boolean }
  | {
      readonly code: 'part-unanswered';
      readonly question: string;
      readonly part: string;
    }
  | {
      readonly code: 'chosen';
      readonly question: string;
      readonly have: string;
      readonly wanted: readonly string[];
    }
  | {
      readonly code: 'part';
      readonly question: string;
      readonly part: string;
      readonly present: boolean;
    }
  | {
      readonly code: 'too-few' | 'enough';
      readonly question: string;
      readonly have: number;
      readonly need: number;
    }
  | {
      readonly code: 'elapsed' | 'not-elapsed' | 'day-decides';
      readonly question: string;
      readonly since: PartialDate;
      readonly need: Period;
      /** The day on which the period is reached, counted from the latest day the date may mean. */
      readonly reachedOn: Day;
    }
  | {
      readonly code: 'service-offered' | 'service-planned' | 'service-not-provided';
      readonly question: string;
    }
  | {
      readonly code: 'months-enough' | 'months-too-few';
      readonly question: string;
      readonly have: number;
      readonly need: Period;
    }
  | {
      /** Sums of money in yuan. */
      readonly code: 'amount-enough' | 'amount-too-low';
      readonly question: string;
      readonly have: number;
      readonly need: number;
    }
  | {
      /** Shares in percent. */
      readonly code: 'share-within' | 'share-above';
      readonly question: string;
      readonly have: number;
      readonly most: number;
    }
  | { readonly code: 'never-happened'; readonly question: string }
  | { readonly code: 'dated'; readonly question: string; readonly date: PartialDate }
  | LeaseReason
  | RowsReason
  | HeldReason
  | { readonly code: 'started'; readonly question: string; readonly started: boolean }
  | {
      readonly code: 'left-to-the-authority';
      readonly point: AuthorityPoint;
      readonly question?: string;
    };

/** Points that no answer can settle; they are to be confirmed under every reading. */
export type AuthorityPoint =
  | 'no-project-yet'
  | 'legal-successor'
  | 'signed-before-window'
  | 'own-not-applicable'
  | 'traded-on-neeq'
  | 'indirect-foreign-share'
  | 'numbers-not-known';

/** A lease with its whole term and its end. */
export interface LeaseReason {
  readonly code: 'lease';
  readonly question: string;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly need: Period;
  /** The term is long enough; the lease has begun and has not ended. Absent where the days decide. */
  readonly longEnough?: boolean;
  readonly running?: boolean;
}

/** A count over the rows of a list that belong to the target's category. */
export interface RowsReason {
  readonly code: 'rows';
  readonly question: string;
  readonly need: number;
  readonly sure: number;
  readonly may: number;
  readonly list: 'untouched' | 'open' | 'complete' | 'none';
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly RowStanding[];
  /** What each must be worth to count, in yuan. */
  readonly worth?: number;
  /** The window is held against the completion alone. */
  readonly byCompletion?: true;
}

export interface RowStanding {
  readonly rowId: string;
  readonly standing: 'counts' | 'may-count' | 'does-not-count';
  readonly why: RowWhy;
  /** The day on which the row left the window, or on which it will enter it. */
  readonly on?: Day;
}

export type RowWhy =
  | 'inside'
  | 'signed-before-window'
  | 'left-window'
  | 'not-completed-yet'
  | 'under-way'
  | 'stopped'
  | 'not-signed-yet'
  | 'date-not-known'
  | 'state-not-known'
  | 'completed-before-signed'
  | 'paper-missing'
  | 'paper-not-known'
  | 'worth-too-little'
  | 'worth-not-known';

/** A certificate held on the as-of date, for a period or at all. */
export interface HeldReason {
  readonly code: 'held';
  readonly question: string;
  /** The lowest level that counts; higher ones count too, unless `exact`. */
  readonly level: string;
  readonly exact: boolean;
  readonly need?: Period;
  readonly list: 'untouched' | 'open' | 'complete' | 'none';
  /** The certificate that decides: held without a gap since this day, full period reached on that one. */
  readonly best?: { readonly rowId: string; readonly since: Day; readonly reachedOn: Day };
}
