import type { Waits } from './patience';
import { watched } from './patience';
import { answered } from './requests';

export const databaseName = 'zizhi-self-check';
const databaseVersion = 2;

/**
 * The way to the database: opened at first use, and again after it was lost.
 *
 * @param lost called when the connection is gone: the database was deleted or belongs to a newer program
 */
export function connection(waits: Waits, lost: () => void): () => Promise<IDBDatabase> {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const lose = () => {
    forget();
    lost();
  };
  return () =>
    (opening ??= watched(waits, (sooner) => openDatabase(sooner, lose)).catch((error: unknown) => {
      forget();
      throw error;
    }));
}

async function openDatabase(waits: Waits, lose: () => void): Promise<IDBDatabase> {
  const opening = indexedDB.open(databaseName, databaseVersion);
  opening.onupgradeneeded = ({ oldVersion }) => {
    const db = opening.result;
    if (oldVersion < 1) db.createObjectStore('cases', { keyPath: 'id' });
    db.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('byCase', 'caseId');
  };
  opening.onblocked = () => {
    waits('storage-blocked');
  };
  const db = await answered<IDBDatabase>(opening);
  db.onversionchange = () => {
    db.close();
    lose();
  };
  db.onclose = lose;
  return db;
}
