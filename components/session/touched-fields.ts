import type { CaseFile } from '@/cases';

/** Whether a field of a draft belongs to something that one of two copies of a case changed. */
export function isTouchedBy(after: CaseFile, before: CaseFile): (field: string) => boolean {
  const ends = [
    ...changedIn(after.changed, before.changed).map((address) => address.replace(/^row(?=\/)/, '')),
    ...changedIn(after.removed, before.removed).map((row) => `/${row}`),
  ];
  return (field) => ends.some((end) => field.endsWith(end));
}

const changedIn = (after: CaseFile['changed'], before: CaseFile['changed']): readonly string[] =>
  Object.keys(after).filter((key) => after[key] !== before[key]);
