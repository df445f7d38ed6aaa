import type { CaseFile } from '@/cases';
import type { SnapshotReason, SnapshotStore } from '@/cases/store';
import { loadRules } from './schemes';

let opened: Promise<SnapshotStore> | undefined;

/** The history of the cases of this device; fetched when it is first needed. */
export const caseHistory = (): Promise<SnapshotStore> =>
  (opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

async function open(): Promise<SnapshotStore> {
  const { browserSnapshots } = await import('@/cases/store/browser-snapshots');
  return browserSnapshots(loadRules, () => new Date().toISOString());
}

/**
 * Keeps the case as it is before something changes much of it. Whoever is about to change it goes
 * on only when this is done.
 *
 * @returns whether it is kept; it is not where the storage is full or denied
 */
export const keepSnapshot = async (file: CaseFile, reason: SnapshotReason): Promise<boolean> =>
  caseHistory()
    .then((snapshots) => snapshots.take(file, reason))
    .then(
      (result) => 'taken' in result,
      () => false,
    );
