import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Scheme } from '@/rules';
import type { CaseFile } from '../case-file';
import { readCase } from '../open-case-file';
import type {
  CaseStore,
  Drafts,
  Loaded,
  Saved,
  StoredCase,
  StoreProblem,
  UnreadableCase,
} from './case-store';

const databaseName = 'zizhi-self-check';
const databaseVersion = 1;

interface CaseDatabase extends DBSchema {
  cases: { key: string; value: CaseRecord };
}

interface CaseRecord {
  readonly id: string;
  readonly file: unknown;
  readonly drafts?: Drafts;
  readonly savedAt?: string;
}

/**
 * Cases in this browser's IndexedDB. Records are read as strictly as files: what does not parse is
 * reported and left alone.
 *
 * @param clock the present moment, ISO 8601
 */
export function browserStore(schemes: readonly Scheme[], clock: () => string): CaseStore {
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
  const read = (record: CaseRecord): StoredCase | UnreadableCase => readRecord(record, schemes);

  return {
    list: async () => (await (await database()).getAll('cases')).map(read),
    load: async (id) => {
      const record = await (await database()).get('cases', id);
      return record && read(record);
    },
    save: async (file, drafts) => {
      try {
        const result = await saveIn(await database(), file, drafts, clock(), read);
        if ('saved' in result) tellOtherTabs(file.id);
        return result;
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

async function saveIn(
  db: IDBPDatabase<CaseDatabase>,
  file: CaseFile,
  drafts: Drafts,
  savedAt: string,
  read: (record: CaseRecord) => StoredCase | UnreadableCase,
): Promise<Saved> {
  const transaction = db.transaction('cases', 'readwrite', { durability: 'strict' });
  const current = await transaction.store.get(file.id);
  const stored: Loaded = current && read(current);
  if (stored && ('problem' in stored || stored.file.revision !== file.revision)) {
    await transaction.done;
    return { stale: stored };
  }
  const next = { ...file, revision: file.revision + 1 };
  await Promise.all([
    transaction.store.put({ id: file.id, file: next, drafts, savedAt }),
    transaction.done,
  ]);
  return { saved: { file: next, drafts, savedAt } };
}

function readRecord(
  { id, file, drafts, savedAt }: CaseRecord,
  schemes: readonly Scheme[],
): StoredCase | UnreadableCase {
  const opened = readCase(file, schemes);
  return 'file' in opened
    ? { file: opened.file, drafts: drafts ?? {}, savedAt: savedAt ?? '' }
    : { id, problem: opened.problem, raw: file };
}

function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'storage-full';
  if (['SecurityError', 'InvalidStateError', 'ReferenceError'].includes(name)) return 'no-storage';
  return 'storage-failed';
}
