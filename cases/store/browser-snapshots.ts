import type { Moment } from '../case-file';
import { inOrder } from '../compare';
import { readCaseWith } from '../open-case-file';
import { isRawRecord } from '../raw-record';
import type { SchemeLoader } from '../schemes-in';
import { connection } from './database';
import type { SnapshotRecord } from './records';
import { answered, completed, writing } from './requests';
import type { Snapshot, SnapshotStore, UnreadableSnapshot } from './snapshot-store';
import { attempt } from './store-problem';

/** Of each case, so many that were not taken by hand. */
const mostAutomatic = 30;

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
        return { taken: await add(await database(), snapshot) };
      }),
    listOf: async (caseId) => {
      const store = (await database()).transaction('snapshots').objectStore('snapshots');
      const records = await recordsOf(store, caseId);
      return Promise.all(records.map((record) => read(record, load)));
    },
    remove: (id) =>
      attempt(async () => {
        const transaction = writing(await database(), ['snapshots']);
        transaction.objectStore('snapshots').delete(id);
        await completed(transaction);
        return { removed: id };
      }),
  };
}

const nothing = () => {
  // The case store is kept waiting by the same, loses the same, and says so.
};

/** `crypto.randomUUID` is missing where the page is not served securely. */
const randomId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].join('-');

/** Compares, adds and prunes in one transaction, in which nothing else may be waited for. */
async function add(db: IDBDatabase, snapshot: Snapshot): Promise<Snapshot> {
  const transaction = writing(db, ['snapshots']);
  const store = transaction.objectStore('snapshots');
  const before = await recordsOf(store, snapshot.caseId);
  const newest = before[0];
  const isTwice = newest && isAutomatic(snapshot) && contentOf(newest) === contentOf(snapshot);
  if (!isTwice) {
    store.put(snapshot);
    const tooMany = [snapshot, ...before].filter(isAutomatic).slice(mostAutomatic);
    for (const { id } of tooMany) store.delete(id);
  }
  await completed(transaction);
  return isTwice ? (newest as Snapshot) : snapshot;
}

/** The newest first. */
async function recordsOf(
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

async function read(
  { file, ...label }: SnapshotRecord,
  load: SchemeLoader,
): Promise<Snapshot | UnreadableSnapshot> {
  const opened = await readCaseWith(file, load);
  return 'file' in opened
    ? { ...label, file: opened.file }
    : { ...label, problem: opened.problem, raw: file };
}
