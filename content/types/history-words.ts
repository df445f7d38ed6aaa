import type { SnapshotReason } from '@/cases/store';

type Say<Argument> = (argument: Argument) => string;

interface Counts {
  readonly closed: number;
  /** Of the closed ones those that are to be confirmed now. */
  readonly closedToConfirm: number;
  readonly opened: number;
  /** Of the opened ones those that were to be confirmed before. */
  readonly openedFromConfirm: number;
  readonly remaining: number;
}

/** What stands between two sides: two times of one case, or two cases. */
interface BetweenWords {
  readonly before: string;
  readonly after: string;
  readonly counts: Say<Counts>;
  readonly closed: Say<number>;
  readonly opened: Say<number>;
  readonly other: Say<number>;
  readonly answers: Say<number>;
  readonly onlyFrom: string;
  readonly onlyTo: string;
  readonly nothing: string;
}

/** The words of the history of a case, and of comparing two states of it. */
export interface HistoryWords {
  readonly heading: string;
  readonly explains: string;
  readonly keep: {
    readonly heading: string;
    readonly name: string;
    readonly nameHint: string;
    readonly keep: string;
  };
  readonly list: Say<number>;
  readonly none: string;
  readonly reasons: Readonly<Record<SnapshotReason, string>>;
  readonly progress: Say<{ readonly answered: number; readonly asked: number }>;
  readonly compareNow: string;
  readonly restore: string;
  readonly save: string;
  readonly remove: string;
  /** Which snapshot it is, after one of the four, for those who hear it out of its place. */
  readonly what: Say<{ readonly does: string; readonly name: string }>;
  readonly unreadable: string;
  readonly done: {
    readonly kept: string;
    readonly 'not-kept': Say<string>;
    readonly restored: Say<string>;
    readonly undone: string;
    readonly 'not-restored': Say<string>;
    readonly removed: Say<string>;
    readonly 'put-back': Say<string>;
    readonly gone: Say<string>;
    readonly failed: Say<string>;
    readonly 'not-listed': string;
  };
  readonly undoRestore: string;
  readonly undoRemove: string;
  readonly compare: {
    readonly heading: string;
    readonly explains: string;
    readonly from: string;
    readonly to: string;
    readonly choose: string;
    readonly now: string;
    readonly snapshots: string;
    readonly others: string;
    readonly showOthers: string;
    readonly swap: string;
    readonly same: string;
    readonly gone: string;
    readonly working: string;
    /** Said to those who do not see that a comparison has appeared. */
    readonly shown: string;
    readonly end: string;
  };
  readonly sheet: {
    readonly heading: string;
    readonly from: string;
    readonly to: string;
    readonly nowOn: Say<string>;
    readonly caseOn: Say<{ readonly organisation: string; readonly day: string }>;
    /** By what both sides are judged. */
    readonly conditions: Say<{ readonly version: string; readonly reading: string }>;
    readonly byConsultant: string;
    readonly since: Say<Counts & { readonly since: string }>;
    readonly period: Say<Counts & { readonly from: string; readonly to: string }>;
    readonly apart: Say<Counts>;
    readonly twoCases: string;
    readonly twoOrganisations: Say<{ readonly from: string; readonly to: string }>;
    readonly between: Readonly<Record<'one-case' | 'two-cases', BetweenWords>>;
    readonly targets: string;
    readonly target: string;
    readonly verdict: string;
    readonly ready: string;
    readonly gaps: string;
    readonly areas: string;
    readonly area: string;
    readonly answered: string;
    readonly move: Say<{ readonly from: string; readonly to: string }>;
    readonly notAsked: string;
  };
}
