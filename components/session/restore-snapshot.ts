import type { CaseFile } from '@/cases';
import { restored } from '@/cases';
import type { Snapshot, StoreProblem } from '@/cases/store';
import type { Session } from './case-session';
import { caseHistory } from './keep-snapshot';
import { isTouchedBy } from './touched-fields';

export type Restored = { readonly before: Snapshot } | { readonly failed: StoreProblem };

/**
 * Gives the open case the content that it had in a snapshot. The history keeps the present case
 * first; where it cannot, nothing is changed.
 *
 * @returns the snapshot with which this is undone
 */
export async function restoreSnapshot(session: Session, from: Snapshot): Promise<Restored> {
  await session.settled();
  const { file: present } = session.snapshot();
  if (present?.id !== from.caseId) return { failed: 'removed' };
  const kept = await keepPresent(present);
  if ('failed' in kept) return kept;
  const { file: now, drafts } = session.snapshot();
  // What was changed while it was being kept is kept as well.
  if (now !== present) return restoreSnapshot(session, from);
  session.edit((file, moment) => restored(file, from.file, moment));
  const { file: after } = session.snapshot();
  if (after) {
    // A text that was half typed would hide the answer that is back.
    for (const field of Object.keys(drafts).filter(isTouchedBy(after, present)))
      session.draft(field, undefined);
  }
  await session.settled();
  return { before: kept.taken };
}

async function keepPresent(
  file: CaseFile,
): Promise<{ readonly taken: Snapshot } | { readonly failed: StoreProblem }> {
  try {
    return await (await caseHistory()).take(file, 'before-restore');
  } catch {
    return { failed: 'storage-failed' };
  }
}
