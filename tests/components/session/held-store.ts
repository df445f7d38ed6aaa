import type { CaseFile } from '@/cases';
import type { Drafts, Loaded, OpenCaseStore, Saved, StoredCase, StoreProblem } from '@/cases/store';
import { at } from '../../cases/facts';

/** A store whose saves end when the test says so, as a slow disk's would. */
export function heldStore(before?: StoredCase) {
  let stored: Loaded = before;
  const watchers = new Set<() => void>();
  const pending: ((problem?: StoreProblem) => void)[] = [];
  const commit = (file: CaseFile, drafts: Drafts): Saved => {
    if (stored && (!('file' in stored) || stored.file.revision !== file.revision))
      return { stale: stored };
    stored = { file: { ...file, revision: file.revision + 1 }, drafts, savedAt: at(0) };
    return { saved: stored };
  };
  const store: OpenCaseStore = {
    load: () => Promise.resolve(stored),
    save: (file, drafts) =>
      new Promise((resolve) => {
        pending.push((problem) => {
          resolve(problem ? { failed: problem } : commit(file, drafts));
        });
      }),
    watch: (_id, changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
  return {
    store,
    stored: () => stored,
    isSaving: () => pending.length > 0,
    /** Ends the oldest save. */
    end: async (problem?: StoreProblem) => {
      pending.shift()?.(problem);
      await passed();
    },
    /** Another tab changes what is stored. */
    change: async (next: Loaded) => {
      stored = next;
      for (const changed of watchers) changed();
      await passed();
    },
  };
}

/** Everything that was due has happened, what had to be fetched included. */
export async function passed(): Promise<void> {
  await import('@/components/session/other-tab');
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
