'use client';

import { useMemo } from 'react';
import { useOpenCase } from '../session/with-case';
import type { Stop } from './way';
import { stopsOf } from './way';

/** The way through the questions of the open case; worked out anew only when its answers change. */
export function useStops(): readonly Stop[] {
  const { file, schemes } = useOpenCase();
  const { targets, answers, consultant } = file;
  return useMemo(
    () => stopsOf({ targets, answers, consultant }, schemes),
    [targets, answers, consultant, schemes],
  );
}
