import { inOrder } from '../compare';
import { isRawRecord } from '../raw-record';
import type { SnapshotRecord } from './records';
import { answered, completed, writing } from './requests';

/** Of each case, so many that were not taken by hand. */
const mostAutomatic = 30;

/** `crypto.randomUUID` is missing where the page is not served securely. */
export const randomId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].join('-');

/**
 * Compares, adds and prunes in one transaction, in which nothing else may be waited for.
 *
 * @returns what is kept: the newest one before, where it says the same and none was taken by hand
 */
export async function addSnapshot<Kept extends SnapshotRecord>(
  db: IDBDatabase,
  snapshot: Kept,
): Promise<Kept | SnapshotRecord> {
  const transaction = writing(db, ['snapshots']);
  const store = transaction.objectStore('snapshots');
  const before = await snapshotsOf(store, snapshot.caseId);
  const newest = before[0];
  const isTwice = newest && isAutomatic(snapshot) && contentOf(newest) === contentOf(snapshot);
  if (!isTwice) {
    store.put(snapshot);
    const tooMany = [snapshot, ...before].filter(isAutomatic).slice(mostAutomatic);
    for (const { id } of tooMany) store.delete(id);
  }
  await completed(transaction);
  return isTwice ? newest : snapshot;
}

/** The newest first. */
export async function snapshotsOf(
  store: IDBObjectStore,
  caseId: string,
): Promise<readonly SnapshotRecord[]> {
  const records = await answered<SnapshotRecord[]>(store.index('byCase').getAll(caseId));
  return records.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}

const isAutomatic = ({ reason }: SnapshotRecord): boolean => reason !== 'by-hand';

/** What the case says, whichever of its savings it is. */
const contentOf = ({ file }: SnapshotRecord): string =>
  inOrder(isRawRecord(file) ? { ...file, revision: 0 } : file);
