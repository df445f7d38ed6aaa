import type { CaseFile } from '@/cases';
import { isConsultants } from './consultant-session';

/** Whether a field of a draft belongs to something that one of two copies of a case changed. */
export function isTouchedBy(after: CaseFile, before: CaseFile): (field: string) => boolean {
  const changed = changedIn(after.changed, before.changed);
  const ends = [
    ...changed
      .filter((address) => !isConsultants(address))
      .map((address) => address.replace(/^row(?=\/)/, '')),
    ...changedIn(after.removed, before.removed).map((row) => `/${row}`),
  ];
  const own = changed.filter(isConsultants);
  return (field) =>
    isConsultants(field)
      ? own.some((address) => field === address || field.startsWith(`${address}/`))
      : ends.some((end) => field.endsWith(end));
}

const changedIn = (after: CaseFile['changed'], before: CaseFile['changed']): readonly string[] =>
  Object.keys(after).filter((key) => after[key] !== before[key]);
