import type { CaseFile, Moment } from '@/cases';
import type { Drafts, StoreProblem, UnreadableCase } from '@/cases/store';

/** What the screens know of the open case. */
export interface Snapshot {
  readonly phase: 'opening' | 'none' | 'open' | 'unreadable';
  readonly file?: CaseFile | undefined;
  readonly drafts: Drafts;
  readonly status: SaveStatus;
  readonly unreadable?: UnreadableCase | undefined;
  /** Another tab changed the case too, and both were merged. */
  readonly changedElsewhere: boolean;
  /** What keeps the storage from answering, while everything waits for it. */
  readonly waiting?: StoreProblem | undefined;
}

export type SaveStatus =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Moment }
  | { readonly state: 'failed'; readonly problem: StoreProblem };

// Every key is there, so that nothing of the case before shows through.
export const nothing: Snapshot = {
  phase: 'none',
  file: undefined,
  unreadable: undefined,
  drafts: {},
  status: { state: 'untouched' },
  changedElsewhere: false,
};

export const saved = (at: Moment): SaveStatus => ({ state: 'saved', at });

/** Why the case cannot be saved over what stands in its place. */
export const problemWith = (unreadable: UnreadableCase | undefined): StoreProblem => {
  if (!unreadable) return 'removed';
  return unreadable.problem.code === 'newer-format' ? 'newer-program' : 'storage-failed';
};
