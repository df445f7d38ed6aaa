import type { CaseFile } from '../case-file';
import { caseVersion } from '../case-file';
import type { SchemeLoader } from '../schemes-in';
import { isOfRevision, readRecord } from './case-record';
import type { CaseStore } from './case-store';
import { connection } from './database';
import { otherTabs } from './other-tabs';
import type { Waits } from './patience';
import { watched } from './patience';
import type { CaseMarks, CaseRecord } from './records';
import { answered, completed, writing } from './requests';
import { attempt } from './store-problem';

/** After so many milliseconds a write is taken for lost; whoever wants it saved tries again. */
const longestWrite = 60_000;

/** So many milliseconds a write waits at most until what it replaces is in the history. */
const longestKeeping = 10_000;

/**
 * Cases in this browser's IndexedDB. Records are read as strictly as files: what does not parse is
 * reported and left alone.
 *
 * @param load fetches the schemes that a record speaks of
 * @param clock the present moment, ISO 8601
 * @param waits hears what keeps the storage from answering, while everything waits
 */
export function browserStore(
  load: SchemeLoader,
  clock: () => string,
  waits: Waits = nobodyHears,
): CaseStore {
  const watchers = new Set<() => void>();
  const database = connection(waits, () => {
    for (const changed of watchers) changed();
  });
  const tabs = otherTabs();
  let isAsked = false;
  const read = (record: CaseRecord) => readRecord(record, load);
  /** Runs on the open database, and says so where that takes long. */
  const on = async <T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> => {
    const db = await database();
    return watched(waits, () => work(db));
  };

  return {
    list: async () =>
      Promise.all((await on((db) => answered<CaseRecord[]>(cases(db).getAll()))).map(read)),
    load: async (id) => {
      const record = await on((db) => answered<CaseRecord | undefined>(cases(db).get(id)));
      return record && read(record);
    },
    save: (file, drafts) =>
      attempt(async () => {
        const next = { ...file, revision: file.revision + 1 };
        const saved = { file: next, drafts, savedAt: clock() };
        const stale = await putWithHistory(on, { id: file.id, ...saved }, file.revision);
        if (stale) return { stale: await read(stale) };
        tabs.tell(file.id);
        isAsked ||= isAnswered(file) && askToPersist();
        return { saved };
      }),
    remove: (id) =>
      attempt(async () => {
        const { removeCase } = await onDemand();
        const removed = await on((db) => removeCase(db, id));
        tabs.tell(id);
        return { removed };
      }),
    restore: (removed) =>
      attempt(async () => {
        const { restoreCase } = await onDemand();
        await on((db) => restoreCase(db, removed));
        tabs.tell(removed.id);
        return { restored: removed.id };
      }),
    mark: (id, marks) => attempt(() => marked(on, id, marks)),
    watch: (id, changed) => {
      const deafen = tabs.hear(id, changed);
      watchers.add(changed);
      return () => {
        deafen();
        watchers.delete(changed);
      };
    },
  };
}

const cases = (db: IDBDatabase) => db.transaction('cases').objectStore('cases');

const onDemand = () => import('./on-demand');

/** Runs on the open database. */
type On = <T>(work: (db: IDBDatabase) => Promise<T>) => Promise<T>;

/**
 * Puts the record in the place of the one that it was made from, as `put` does; one of an older
 * format version goes into the history first. That is never a reason not to save: what is saved says
 * everything that the older version said.
 */
async function putWithHistory(
  on: On,
  record: CaseRecord & { readonly savedAt: string },
  revision: number,
): Promise<CaseRecord | undefined> {
  const found = await on((db) => put(db, record, revision, caseVersion));
  if (!found || !isOfRevision(found, revision)) return found;
  const keeping = Promise.all([onDemand(), on((db) => Promise.resolve(db))])
    .then(([rest, db]) => rest.keepOldVersion(db, found, record.savedAt))
    .catch(() => undefined);
  await Promise.race([keeping, new Promise((resolve) => setTimeout(resolve, longestKeeping))]);
  return on((db) => put(db, record, revision, 0));
}

async function marked(on: On, id: string, marks: CaseMarks): ReturnType<CaseStore['mark']> {
  const { markCase } = await onDemand();
  const all = await on((db) => markCase(db, id, marks));
  return all ? { marked: all } : { failed: 'removed' };
}

const isAnswered = ({ answers }: CaseFile): boolean =>
  Object.keys({ ...answers.case, ...answers.category }).length > 0;

/** Once there is an answer, the browser is asked to keep it; nobody waits for what it says. */
function askToPersist(): true {
  onDemand().then(
    (rest) => rest.askToPersist(),
    () => {
      // Without it everything is stored as before.
    },
  );
  return true;
}

const nobodyHears: Waits = () => {
  // Whoever waits is shown nothing.
};

/**
 * Puts the record in the place of the one that it was made from, whose marks it keeps; where another
 * one stands there by now, or one of a version before the oldest, it is left alone and returned.
 * Nothing else is waited for inside the transaction, which would end it, so that nothing is read here
 * but the revision.
 */
async function put(
  db: IDBDatabase,
  record: CaseRecord,
  revision: number,
  oldest: number,
): Promise<CaseRecord | undefined> {
  const transaction = writing(db, ['cases']);
  const store = transaction.objectStore('cases');
  const giveUp = setTimeout(() => {
    transaction.abort();
  }, longestWrite);
  try {
    const current = await answered<CaseRecord | undefined>(store.get(record.id));
    const isStale = current !== undefined && !isOfRevision(current, revision, oldest);
    const next = current?.marks ? { ...record, marks: current.marks } : record;
    await Promise.all([isStale ? undefined : answered(store.put(next)), completed(transaction)]);
    return isStale ? current : undefined;
  } finally {
    clearTimeout(giveUp);
  }
}
