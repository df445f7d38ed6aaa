import type { CaseFile, Moment } from '../case-file';
import type { CaseProblem } from '../case-problem';
import type { CaseMarks, Drafts, RemovedCase } from './records';
import type { Failed } from './store-problem';

/** A case as it lies in the store. */
export interface StoredCase {
  readonly file: CaseFile;
  readonly drafts: Drafts;
  readonly savedAt: Moment;
  /** Absent where nothing was ever marked. */
  readonly marks?: CaseMarks;
}

/** A record that cannot be read: kept as it is, shown, and never replaced. */
export interface UnreadableCase {
  readonly id: string;
  readonly problem: CaseProblem;
  readonly raw: unknown;
}

export type Loaded = StoredCase | UnreadableCase | undefined;

/** `stale`: somebody else has saved since, and this is what stands in the store now. */
export type Saved =
  { readonly saved: StoredCase } | { readonly stale: StoredCase | UnreadableCase } | Failed;

/** Where the open case is kept. */
export interface OpenCaseStore {
  readonly load: (id: string) => Promise<Loaded>;
  /** Saves what was made from the given revision; the stored one gets the next revision. */
  readonly save: (file: CaseFile, drafts: Drafts) => Promise<Saved>;
  /**
   * Calls back when another tab has saved or removed the case, and when the storage was lost;
   * returns how to stop.
   */
  readonly watch: (id: string, changed: () => void) => () => void;
}

/** Where all cases of the device are kept. */
export interface CaseStore extends OpenCaseStore {
  readonly list: () => Promise<readonly (StoredCase | UnreadableCase)[]>;
  /** Removes a case, readable or not, with its snapshots: all of it or nothing. Other tabs hear it. */
  readonly remove: (id: string) => Promise<{ readonly removed: RemovedCase } | Failed>;
  /** Undoes a removal; a case that another tab has saved again since is left as it is. */
  readonly restore: (removed: RemovedCase) => Promise<{ readonly restored: string } | Failed>;
  /**
   * Marks a case, readable or not; marks that are not named stay, `undefined` takes one away. No
   * revision changes: what a tab edits meanwhile is saved as ever, and keeps the marks.
   */
  readonly mark: (id: string, marks: CaseMarks) => Promise<{ readonly marked: CaseMarks } | Failed>;
}

export const isUnreadable = (loaded: StoredCase | UnreadableCase): loaded is UnreadableCase =>
  'problem' in loaded;
