/** Why something is not stored; the sentence is written in `content/`. */
export type StoreProblem =
  /** The browser lets this page store nothing, as in some private windows. */
  | 'no-storage'
  | 'storage-full'
  | 'storage-failed'
  /** Another tab holds an older version of the database open; it goes on once that is closed. */
  | 'storage-blocked'
  /** The storage has not answered for so long that something must be wrong. */
  | 'storage-stuck'
  /** A newer version of this program keeps the database, or this case. */
  | 'newer-program'
  /** The case is no longer in the storage. */
  | 'removed';

export interface Failed {
  readonly failed: StoreProblem;
}

export function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  if (name === 'VersionError') return 'newer-program';
  if (['SecurityError', 'InvalidStateError', 'ReferenceError'].includes(name)) return 'no-storage';
  return 'storage-failed';
}

/** What the work comes to; where it throws, the problem. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    return { failed: problemOf(error) };
  }
}
