import type { EvidenceStatus } from '@/cases';

/** The words of the packing list, and of what is told when the rules have changed. */
export interface PackingWords {
  readonly heading: string;
  readonly explains: string;
  readonly progress: (count: { readonly ready: number; readonly wanted: number }) => string;
  /** Heads the column of names. */
  readonly piece: string;
  readonly issuedBy: string;
  readonly shows: string;
  readonly recency: string;
  readonly proves: string;
  readonly status: string;
  readonly statuses: Readonly<Record<EvidenceStatus, string>>;
  readonly notSaid: string;
  /** Opens what a piece must show and what is noted of it. */
  readonly particulars: string;
  /** What the fields for one piece of evidence are called. */
  readonly particularsOf: (name: string) => string;
  readonly particularsHint: string;
  readonly rulesChanged: {
    readonly heading: string;
    readonly explains: (last: { readonly version: string; readonly day: string }) => string;
    /** Said after the requirement's title and a colon, as the next two are. */
    readonly changed: (outcome: { readonly from: string; readonly to: string }) => string;
    readonly newlyJudged: (to: string) => string;
    readonly noLongerJudged: (from: string) => string;
    readonly facts: string;
    readonly newerRules: string;
    readonly noted: string;
  };
}
