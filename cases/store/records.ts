import type { Moment } from '../case-file';

/** Texts typed into fields that are no answer yet, by field; kept so that nothing typed is lost. */
export type Drafts = Readonly<Record<string, string>>;

/** What this device remembers of a case, and no case file carries. */
export interface CaseMarks {
  /** Since when the case is put away. */
  readonly archivedAt?: Moment | undefined;
  /** When a whole copy of it was last saved to a file. */
  readonly copiedAt?: Moment | undefined;
  /** Until when nobody wants to be reminded to save a copy. */
  readonly remindAfter?: Moment | undefined;
}

/** A case as it lies in the browser's storage; the file may be of any version, or no file at all. */
export interface CaseRecord {
  readonly id: string;
  readonly file: unknown;
  readonly drafts?: Drafts;
  readonly savedAt?: string;
  readonly marks?: CaseMarks;
}

/** Why a snapshot was taken: because somebody asked for it, or before something that changes much. */
export type SnapshotReason =
  | 'by-hand'
  | 'before-import'
  | 'before-merge'
  | 'before-migration'
  | 'before-restore'
  | 'before-rules-change'
  | 'before-trial-kept';

/** What is known of a snapshot besides the case in it. */
export interface SnapshotLabel {
  readonly id: string;
  readonly caseId: string;
  readonly reason: SnapshotReason;
  readonly name?: string;
  readonly takenAt: Moment;
}

/** A snapshot as it lies in the browser's storage; the file may be of any version. */
export interface SnapshotRecord extends SnapshotLabel {
  readonly file: unknown;
}

/** All that was removed with a case; whoever holds it can restore it. */
export interface RemovedCase {
  readonly id: string;
  readonly record: CaseRecord | undefined;
  readonly snapshots: readonly SnapshotRecord[];
}
