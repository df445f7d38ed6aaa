import type { CaseMarks, CaseRecord } from './records';
import { answered, completed, writing } from './requests';

/**
 * Marks a record and leaves the rest of it as it is, whatever version it is of; in one transaction,
 * so that a save in another tab comes wholly before or after it.
 *
 * @returns all marks of the case; nothing where there is no such case
 */
export async function markCase(
  db: IDBDatabase,
  id: string,
  marks: CaseMarks,
): Promise<CaseMarks | undefined> {
  const transaction = writing(db, ['cases']);
  const cases = transaction.objectStore('cases');
  const record = await answered<CaseRecord | undefined>(cases.get(id));
  const all = { ...record?.marks, ...marks };
  if (record) cases.put({ ...record, marks: all });
  await completed(transaction);
  return record && all;
}
