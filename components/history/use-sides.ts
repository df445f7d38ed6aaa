'use client';

import { useEffect, useMemo, useState } from 'react';
import type { CaseFile, Moment } from '@/cases';
import type { Loaded } from '@/cases/store';
import { isUnreadable, isUnreadableSnapshot } from '@/cases/store';
import type { Day } from '@/rules';
import { localDay } from '../session/say-moment';
import { today } from '../session/today';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { caseIdOf, keyOfNow, keyOfSnapshot } from './side-key';
import type { AnySnapshot } from './use-history';

/** One side of a comparison: the open case now, or as it was, or another case. */
export interface Side {
  readonly key: string;
  readonly file: CaseFile;
  /** As of which it is judged. */
  readonly asOf: Day;
  readonly snapshot?: AnySnapshot & { readonly takenAt: Moment };
}

/** `gone`: it is no longer there, or cannot be read. */
export type ChosenSide = Side | 'loading' | 'gone';

/** The side that a key means; undefined where none is chosen. */
export function useSide(
  key: string | undefined,
  snapshots: readonly AnySnapshot[],
): ChosenSide | undefined {
  const { file } = useOpenCase();
  const other = useOtherCase(caseIdOf(key));
  return useMemo(() => {
    if (key === undefined) return undefined;
    if (key === keyOfNow) return { key, file, asOf: today() };
    if (caseIdOf(key) === undefined) {
      const snapshot = snapshots.find(({ id }) => keyOfSnapshot(id) === key);
      if (!snapshot || isUnreadableSnapshot(snapshot)) return 'gone';
      return { key, file: snapshot.file, asOf: localDay(snapshot.takenAt), snapshot };
    }
    if (other === 'loading') return 'loading';
    if (!other || isUnreadable(other)) return 'gone';
    return { key, file: other.file, asOf: today() };
  }, [key, file, other, snapshots]);
}

/** Another case of this device, once it is loaded. */
function useOtherCase(id: string | undefined): Loaded | 'loading' {
  const { store } = useOpenWorkplace();
  const [found, setFound] = useState<{ readonly id: string; readonly loaded: Loaded }>();
  useEffect(() => {
    let isLeft = false;
    if (id === undefined) return;
    void store
      .load(id)
      .catch(() => undefined)
      .then((loaded) => {
        if (!isLeft) setFound({ id, loaded });
      });
    return () => {
      isLeft = true;
    };
  }, [id, store]);
  return found && found.id === id ? found.loaded : 'loading';
}
