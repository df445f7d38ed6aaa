'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Snapshot, SnapshotRecord, StoreProblem, UnreadableSnapshot } from '@/cases/store';
import type { Session } from '../session/case-session';
import { caseHistory } from '../session/keep-snapshot';
import { restoreSnapshot } from '../session/restore-snapshot';
import { useOpenCase } from '../session/with-case';

export type AnySnapshot = Snapshot | UnreadableSnapshot;

/** What was done last; a restoring and a removal can be undone. */
export type Done =
  | { readonly what: 'kept' | 'undone' | 'not-listed' }
  | { readonly what: 'not-kept' | 'not-restored' | 'failed'; readonly problem: StoreProblem }
  | { readonly what: 'restored'; readonly name: string; readonly before: Snapshot }
  | { readonly what: 'removed'; readonly name: string; readonly removed: SnapshotRecord }
  | { readonly what: 'put-back' | 'gone'; readonly name: string };

export interface CaseHistory {
  /** The newest first; undefined until the storage has answered. */
  readonly snapshots: readonly AnySnapshot[] | undefined;
  readonly done: Done | undefined;
  /** @returns whether it is kept */
  readonly keep: (name: string) => Promise<boolean>;
  readonly restore: (snapshot: Snapshot, name: string) => Promise<void>;
  readonly undo: (before: Snapshot) => Promise<void>;
  readonly remove: (id: string, name: string) => Promise<void>;
  readonly putBack: (removed: SnapshotRecord, name: string) => Promise<void>;
}

/** The history of the open case, and what can be done with it. */
export function useHistory(): CaseHistory {
  const { file, workplace } = useOpenCase();
  const { session } = workplace;
  const [snapshots, setSnapshots] = useState<readonly AnySnapshot[]>();
  const [done, setDone] = useState<Done>();
  const { id: caseId } = file;
  const look = useCallback(async () => {
    try {
      setSnapshots(await (await caseHistory()).listOf(caseId));
    } catch {
      setSnapshots((before) => before ?? []);
      setDone({ what: 'not-listed' });
    }
  }, [caseId]);
  useEffect(() => {
    // Nothing is shown before the storage has answered.
    void Promise.resolve().then(look);
  }, [look]);
  const does = async (work: () => Promise<Done>): Promise<Done> => {
    const result = await work().catch((): Done => ({ what: 'failed', problem: 'storage-failed' }));
    setDone(result);
    await look();
    return result;
  };
  return { snapshots, done, ...actionsOn(session, does) };
}

type Does = (work: () => Promise<Done>) => Promise<Done>;

/** Each does one thing, says what it came to, and lists the snapshots anew. */
const actionsOn = (session: Session, does: Does): Omit<CaseHistory, 'snapshots' | 'done'> => ({
  keep: async (name) => (await does(() => keepByHand(session, name))).what === 'kept',
  restore: async (snapshot, name) => {
    await does(async () => {
      const result = await restoreSnapshot(session, snapshot);
      return 'failed' in result
        ? { what: 'not-restored', problem: result.failed }
        : { what: 'restored', name, ...result };
    });
  },
  undo: async (before) => {
    await does(async () => {
      const result = await restoreSnapshot(session, before);
      return 'failed' in result
        ? { what: 'not-restored', problem: result.failed }
        : { what: 'undone' };
    });
  },
  remove: async (id, name) => {
    await does(async () => {
      const result = await (await caseHistory()).remove(id);
      if ('failed' in result) return { what: 'failed', problem: result.failed };
      const { removed } = result;
      // Another tab may have removed it; the list says so.
      return removed ? { what: 'removed', name, removed } : { what: 'gone', name };
    });
  },
  putBack: async (removed, name) => {
    await does(async () => {
      const result = await (await caseHistory()).putBack(removed);
      return 'failed' in result
        ? { what: 'failed', problem: result.failed }
        : { what: 'put-back', name };
    });
  },
});

async function keepByHand(session: Session, name: string): Promise<Done> {
  await session.settled();
  const { file } = session.snapshot();
  if (!file) return { what: 'not-kept', problem: 'removed' };
  const named = name === '' ? undefined : name;
  const kept = await (await caseHistory()).take(file, 'by-hand', named);
  return 'taken' in kept ? { what: 'kept' } : { what: 'not-kept', problem: kept.failed };
}
