import type { CaseFile } from '../case-file';
import type { CaseProblem } from '../case-problem';
import type { SnapshotLabel, SnapshotReason, SnapshotRecord } from './records';
import type { Failed } from './store-problem';

/** A case as it was at one moment. */
export interface Snapshot extends SnapshotLabel {
  readonly file: CaseFile;
}

/** A snapshot that cannot be read: kept as it is and shown. */
export interface UnreadableSnapshot extends SnapshotLabel {
  readonly problem: CaseProblem;
  readonly raw: unknown;
}

/** Where the history of the cases is kept. */
export interface SnapshotStore {
  /**
   * Keeps the case as it is. One that says the same as the newest, whatever their revisions, is not
   * kept twice unless by hand: the newest is returned. Of those that were not taken by hand only
   * the newest 30 of a case stay.
   */
  readonly take: (
    file: CaseFile,
    reason: SnapshotReason,
    name?: string,
  ) => Promise<{ readonly taken: Snapshot } | Failed>;
  /** The newest first; rejects where the storage cannot be read. */
  readonly listOf: (caseId: string) => Promise<readonly (Snapshot | UnreadableSnapshot)[]>;
  /** Whoever holds what was removed can put it back; undefined where it was gone already. */
  readonly remove: (
    id: string,
  ) => Promise<{ readonly removed: SnapshotRecord | undefined } | Failed>;
  readonly putBack: (removed: SnapshotRecord) => Promise<{ readonly putBack: string } | Failed>;
}

export const isUnreadableSnapshot = (
  snapshot: Snapshot | UnreadableSnapshot,
): snapshot is UnreadableSnapshot => 'problem' in snapshot;
