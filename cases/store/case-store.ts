import type { CaseFile, Moment } from '../case-file';
import type { CaseProblem } from '../case-problem';

/** Texts typed into fields that are no answer yet, by field; kept so that nothing typed is lost. */
export type Drafts = Readonly<Record<string, string>>;

/** A case as it lies in the store. */
export interface StoredCase {
  readonly file: CaseFile;
  readonly drafts: Drafts;
  readonly savedAt: Moment;
}

/** A record that cannot be read: kept as it is, shown, and never replaced. */
export interface UnreadableCase {
  readonly id: string;
  readonly problem: CaseProblem;
  readonly raw: unknown;
}

export type Loaded = StoredCase | UnreadableCase | undefined;

/** `stale`: somebody else has saved since; `case` is what stands in the store now. */
export type Saved =
  { readonly saved: StoredCase } | { readonly stale: Loaded } | { readonly failed: StoreProblem };

export type StoreProblem = 'no-storage' | 'storage-full' | 'storage-failed';

/** Where cases are kept. */
export interface CaseStore {
  readonly list: () => Promise<readonly (StoredCase | UnreadableCase)[]>;
  readonly load: (id: string) => Promise<Loaded>;
  /** Saves what was made from the given revision; the stored one gets the next revision. */
  readonly save: (file: CaseFile, drafts: Drafts) => Promise<Saved>;
  /** Calls back when another tab has saved the case; returns how to stop. */
  readonly watch: (id: string, changed: () => void) => () => void;
}

export const isUnreadable = (loaded: StoredCase | UnreadableCase): loaded is UnreadableCase =>
  'problem' in loaded;
