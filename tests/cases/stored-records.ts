/** What lies in the database, past the store that is tested. */

export interface Stored {
  readonly id: string;
  readonly file?: unknown;
}

const name = 'zizhi-self-check';

export async function recordsOf(store: string): Promise<readonly Stored[]> {
  const db = await open();
  const records = await answer(db.transaction(store).objectStore(store).getAll());
  db.close();
  return records as readonly Stored[];
}

/** Puts records into the database as this program makes it, or says that a later one made it. */
export async function putRecords(
  store: string,
  records: readonly object[],
  { version = 2 } = {},
): Promise<void> {
  const db = await open(version, (made) => {
    if (made.objectStoreNames.contains('cases')) return;
    made.createObjectStore('cases', { keyPath: 'id' });
    made.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('byCase', 'caseId');
  });
  const target = db.transaction(store, 'readwrite').objectStore(store);
  await Promise.all(records.map((record) => answer(target.put(record))));
  db.close();
}

/** The database as the first version of this program made it. */
export async function createVersion1(
  records: readonly object[],
  { keepOpen = false } = {},
): Promise<IDBDatabase> {
  const db = await open(1, (made) => {
    made.createObjectStore('cases', { keyPath: 'id' });
  });
  const cases = db.transaction('cases', 'readwrite').objectStore('cases');
  await Promise.all(records.map((record) => answer(cases.put(record))));
  if (!keepOpen) db.close();
  return db;
}

export const deleteDatabase = () => answer(indexedDB.deleteDatabase(name));

function open(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => upgrade?.(opening.result);
  return answer(opening);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no answer'));
    };
  });
