import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { SchemeLoader } from '../schemes-in';
import type { CaseRecord } from './case-record';
import { isOfRevision, readRecord } from './case-record';
import type { CaseStore, StoreProblem } from './case-store';

const databaseName = 'zizhi-self-check';
const databaseVersion = 1;

interface CaseDatabase extends DBSchema {
  cases: { key: string; value: CaseRecord };
}

/**
 * Cases in this browser's IndexedDB. Records are read as strictly as files: what does not parse is
 * reported and left alone.
 *
 * @param load fetches the schemes that a record speaks of
 * @param clock the present moment, ISO 8601
 */
export function browserStore(load: SchemeLoader, clock: () => string): CaseStore {
  let opening: Promise<IDBPDatabase<CaseDatabase>> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const database = () =>
    (opening ??= openDatabase(forget).catch((error: unknown) => {
      forget();
      throw error;
    }));
  // A channel hears every other one, in the same tab too, but not itself.
  let channel: BroadcastChannel | undefined;
  const tabs = () => (channel ??= new BroadcastChannel(databaseName));
  const tellOtherTabs = (id: string) => {
    try {
      tabs().postMessage(id);
    } catch {
      // The case is saved all the same.
    }
  };
  const read = (record: CaseRecord) => readRecord(record, load);

  return {
    list: async () => Promise.all((await (await database()).getAll('cases')).map(read)),
    load: async (id) => {
      const record = await (await database()).get('cases', id);
      return record && read(record);
    },
    save: async (file, drafts) => {
      try {
        const next = { ...file, revision: file.revision + 1 };
        const saved = { file: next, drafts, savedAt: clock() };
        const stale = await put(await database(), { id: file.id, ...saved }, file.revision);
        if (stale) return { stale: await read(stale) };
        tellOtherTabs(file.id);
        return { saved };
      } catch (error) {
        return { failed: problemOf(error) };
      }
    },
    watch: (id, changed) => {
      const hear = (event: MessageEvent<unknown>) => {
        if (event.data === id) changed();
      };
      tabs().addEventListener('message', hear);
      return () => {
        tabs().removeEventListener('message', hear);
      };
    },
  };
}

/** @param lost called when the connection is gone, so that the next use opens another one */
const openDatabase = (lost: () => void) =>
  openDB<CaseDatabase>(databaseName, databaseVersion, {
    upgrade: (db) => {
      db.createObjectStore('cases', { keyPath: 'id' });
    },
    blocking: (_have, _wanted, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });

/**
 * Puts the record in the place of the one that it was made from; where another one stands there by
 * now, it is left alone and returned. Nothing else is waited for inside the transaction, which would
 * end it, so that nothing is read here but the revision.
 */
async function put(
  db: IDBPDatabase<CaseDatabase>,
  record: CaseRecord,
  revision: number,
): Promise<CaseRecord | undefined> {
  const transaction = db.transaction('cases', 'readwrite', { durability: 'strict' });
  const current = await transaction.store.get(record.id);
  const isStale = current !== undefined && !isOfRevision(current, revision);
  await Promise.all([isStale ? undefined : transaction.store.put(record), transaction.done]);
  return isStale ? current : undefined;
}

function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  if (['SecurityError', 'InvalidStateError', 'ReferenceError'].includes(name)) return 'no-storage';
  return 'storage-failed';
}
