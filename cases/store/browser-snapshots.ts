import type { Moment } from '../case-file';
import { readCaseWith } from '../open-case-file';
import type { SchemeLoader } from '../schemes-in';
import { connection } from './database';
import type { SnapshotRecord } from './records';
import { answered, completed, writing } from './requests';
import { addSnapshot, randomId, snapshotsOf } from './snapshot-records';
import type { Snapshot, SnapshotStore, UnreadableSnapshot } from './snapshot-store';
import { attempt } from './store-problem';

/**
 * Snapshots in this browser's IndexedDB, beside the cases.
 *
 * @param load fetches the schemes that a snapshot speaks of
 * @param clock the present moment, ISO 8601
 */
export function browserSnapshots(load: SchemeLoader, clock: () => Moment): SnapshotStore {
  const database = connection(nothing, nothing);
  return {
    take: (file, reason, name) =>
      attempt(async () => {
        const label = { id: randomId(), caseId: file.id, reason, takenAt: clock() };
        const snapshot = { ...label, ...(name === undefined ? {} : { name }), file };
        const kept = await addSnapshot(await database(), snapshot);
        // What says the same as this file is a file of this version.
        return { taken: kept as Snapshot };
      }),
    listOf: async (caseId) => {
      const store = (await database()).transaction('snapshots').objectStore('snapshots');
      const records = await snapshotsOf(store, caseId);
      return Promise.all(records.map((record) => read(record, load)));
    },
    remove: (id) =>
      attempt(async () => {
        const transaction = writing(await database(), ['snapshots']);
        const store = transaction.objectStore('snapshots');
        const removed = await answered<SnapshotRecord | undefined>(store.get(id));
        store.delete(id);
        await completed(transaction);
        return { removed };
      }),
    putBack: (removed) =>
      attempt(async () => {
        const transaction = writing(await database(), ['snapshots']);
        transaction.objectStore('snapshots').put(removed);
        await completed(transaction);
        return { putBack: removed.id };
      }),
  };
}

const nothing = () => {
  // The case store is kept waiting by the same, loses the same, and says so.
};

async function read(
  { file, ...label }: SnapshotRecord,
  load: SchemeLoader,
): Promise<Snapshot | UnreadableSnapshot> {
  const opened = await readCaseWith(file, load);
  return 'file' in opened
    ? { ...label, file: opened.file }
    : { ...label, problem: opened.problem, raw: file };
}
