import type { CaseRecord, RemovedCase, SnapshotRecord } from './records';
import { answered, completed, writing } from './requests';

/** Removes a case and its snapshots in one transaction. */
export async function removeCase(db: IDBDatabase, id: string): Promise<RemovedCase> {
  const transaction = writing(db, ['cases', 'snapshots']);
  const cases = transaction.objectStore('cases');
  const snapshots = transaction.objectStore('snapshots');
  const [record, taken] = await Promise.all([
    answered<CaseRecord | undefined>(cases.get(id)),
    answered<SnapshotRecord[]>(snapshots.index('byCase').getAll(id)),
  ]);
  cases.delete(id);
  for (const snapshot of taken) snapshots.delete(snapshot.id);
  await completed(transaction);
  return { id, record, snapshots: taken };
}

/** Puts everything back in one transaction, but in the place of nothing that was saved since. */
export async function restoreCase(db: IDBDatabase, removed: RemovedCase): Promise<void> {
  const transaction = writing(db, ['cases', 'snapshots']);
  const cases = transaction.objectStore('cases');
  const snapshots = transaction.objectStore('snapshots');
  const there = await answered<IDBValidKey | undefined>(cases.getKey(removed.id));
  if (removed.record && there === undefined) cases.put(removed.record);
  for (const snapshot of removed.snapshots) snapshots.put(snapshot);
  await completed(transaction);
}
