import type { CaseFile } from '@/cases';
import { merged, mergedDrafts } from '@/cases/merge';
import type { Drafts, Loaded, StoredCase } from '@/cases/store';
import { isUnreadable } from '@/cases/store';
import type { Snapshot } from './case-snapshot';
import { problemWith, saved } from './case-snapshot';

/** What the screens show once the edits of both tabs are one. */
export const merging = (
  mine: Snapshot & { readonly file: CaseFile },
  theirs: StoredCase,
  storedDrafts: Drafts,
): Partial<Snapshot> => ({
  file: merged(mine.file, theirs.file),
  drafts: mergedDrafts(mine.drafts, theirs.drafts, storedDrafts),
  changedElsewhere: true,
});

/** What the screens show where nothing was edited here: what is stored now, or that nothing is. */
export const following =
  (stored: Loaded) =>
  ({ status }: Snapshot, file: CaseFile): Partial<Snapshot> => {
    if (!stored || isUnreadable(stored))
      return { status: { state: 'failed', problem: problemWith(stored) } };
    const { drafts, savedAt } = stored;
    if (stored.file.revision > file.revision)
      return { file: stored.file, drafts, status: saved(savedAt), changedElsewhere: true };
    return status.state === 'failed' ? { status: saved(savedAt) } : {};
  };
