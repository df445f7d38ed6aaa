'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseFile } from '@/cases';
import { asTemplate } from '@/cases';
import type { CaseMarks, RemovedCase, StoredCase, UnreadableCase } from '@/cases/store';
import { isUnreadable } from '@/cases/store';
import { newId } from '../session/new-id';
import type { Workplace } from '../session/session-provider';
import { byChange } from './desk-case';

/** What was done last; a removal can be undone. */
export type Done =
  | { readonly what: 'duplicated' | 'restored'; readonly name: string }
  /** Each undoes the other. */
  | { readonly what: 'archived' | 'unarchived'; readonly name: string; readonly id: string }
  | { readonly what: 'removed'; readonly name: string; readonly removed: RemovedCase }
  | { readonly what: 'failed' };

interface Desk {
  /** The last changed first; undefined until the storage has answered. */
  readonly cases: readonly StoredCase[] | undefined;
  readonly unreadable: readonly UnreadableCase[];
  readonly done: Done | undefined;
  readonly duplicate: (file: CaseFile, name: string) => Promise<void>;
  readonly remove: (id: string, name: string) => Promise<void>;
  readonly restore: (removed: RemovedCase, name: string) => Promise<void>;
  readonly archive: (id: string, name: string, as: 'archived' | 'unarchived') => Promise<void>;
}

/** All cases of the device, and what can be done with them. */
export function useDesk(workplace: Workplace): Desk {
  const { store } = workplace;
  const [list, setList] = useState<Listed>();
  const [done, setDone] = useState<Done>();
  const look = useCallback(
    () => store.list().then(setList, () => setDone({ what: 'failed' })),
    [store],
  );
  useEffect(() => {
    void look();
  }, [look]);
  const known = useMemo(
    () => ({
      cases: list?.filter((one): one is StoredCase => !isUnreadable(one)).sort(byChange),
      unreadable: list?.filter(isUnreadable) ?? [],
    }),
    [list],
  );
  // The same ones each time: a thousand rows are not rendered anew for a letter that is typed.
  const doings = useMemo(
    () => doingsOn(workplace, { look, mark: (id, marks) => setList(marking(id, marks)), setDone }),
    [workplace, look],
  );
  return { ...known, ...doings, done };
}

type Doings = Pick<Desk, 'duplicate' | 'remove' | 'restore' | 'archive'>;

interface Showing {
  /** Reads all cases anew. */
  readonly look: () => Promise<void>;
  /** Shows the marks of one case, where a thousand need not be read anew. */
  readonly mark: (id: string, marks: CaseMarks) => void;
  readonly setDone: (done: Done) => void;
}

type Listed = readonly (StoredCase | UnreadableCase)[] | undefined;

const marking =
  (id: string, marks: CaseMarks) =>
  (list: Listed): Listed =>
    list?.map((one) => (!isUnreadable(one) && one.file.id === id ? { ...one, marks } : one));

function doingsOn({ store, session }: Workplace, { look, mark, setDone }: Showing): Doings {
  return {
    duplicate: async (file, name) => {
      const result = await store.save(asTemplate(file, newId()), {});
      setDone('saved' in result ? { what: 'duplicated', name } : { what: 'failed' });
      await look();
    },
    remove: async (id, name) => {
      await session.settled();
      const result = await store.remove(id);
      if ('removed' in result && session.snapshot().file?.id === id) session.leave();
      setDone('removed' in result ? { what: 'removed', name, ...result } : { what: 'failed' });
      await look();
    },
    archive: async (id, name, what) => {
      const archivedAt = what === 'archived' ? new Date().toISOString() : undefined;
      const result = await store.mark(id, { archivedAt });
      if ('marked' in result) mark(id, result.marked);
      setDone('marked' in result ? { what, name, id } : { what: 'failed' });
    },
    restore: async (removed, name) => {
      const result = await store.restore(removed);
      setDone('restored' in result ? { what: 'restored', name } : { what: 'failed' });
      await look();
    },
  };
}
