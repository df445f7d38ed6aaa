import type { Moment } from '../case-file';
import type { CaseRecord } from './records';
import { addSnapshot, randomId } from './snapshot-records';

/** Keeps a record in the history of its case as it is, before one of a newer version replaces it. */
export async function keepOldVersion(
  db: IDBDatabase,
  { id: caseId, file }: CaseRecord,
  takenAt: Moment,
): Promise<void> {
  await addSnapshot(db, { id: randomId(), caseId, reason: 'before-migration', takenAt, file });
}
