'use client';

import { useEffect, useState } from 'react';
import type { StoredCase, UnreadableCase } from '@/cases/store';
import { isUnreadable } from '@/cases/store';
import { byChange } from '../desk/desk-case';
import { useFragment } from '../session/fragment';
import { useOpenCase } from '../session/with-case';
import { caseIdOf } from './side-key';

interface OtherCases {
  /** The last changed first; undefined until they are asked for. */
  readonly cases: readonly StoredCase[] | undefined;
  readonly list: () => Promise<void>;
}

/** The other cases of this device: there may be a thousand, so they are read when asked for. */
export function useOtherCases(): OtherCases {
  const { file, workplace } = useOpenCase();
  const { store } = workplace;
  const { from, to } = useFragment();
  const [cases, setCases] = useState<readonly StoredCase[]>();
  const list = async () => {
    const all: readonly (StoredCase | UnreadableCase)[] = await store.list().catch(() => []);
    setCases(
      all
        .filter((one): one is StoredCase => !isUnreadable(one))
        .filter((one) => one.file.id !== file.id)
        .sort(byChange),
    );
  };
  const isMeant = caseIdOf(from) !== undefined || caseIdOf(to) !== undefined;
  useEffect(() => {
    if (isMeant && !cases) void Promise.resolve().then(list);
  });
  return { cases, list };
}
