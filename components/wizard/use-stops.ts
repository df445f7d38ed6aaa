'use client';

import { useDeferredValue, useMemo } from 'react';
import type { CaseFile } from '@/cases';
import type { SpokenScheme } from '@/report';
import { useOpenCase } from '../session/with-case';
import type { Stop } from './way';
import { isStopAt, stopsOf } from './way';

/** The way through the questions of the open case; worked out anew only when its answers change. */
export function useStops(): readonly Stop[] {
  const { file, schemes } = useOpenCase();
  return useStopsOf(file, schemes);
}

/** The way as it was last worked out, and whether it has yet to follow the last answer. */
interface Way {
  readonly stops: readonly Stop[];
  readonly isFollowing: boolean;
}

/**
 * The same for the screen of a section on which answers change: the way follows them once the
 * screen has shown them, unless an answer given just now has led to this very screen.
 */
export function useWayAround(section: string, at: string | undefined): Way {
  const { file, schemes } = useOpenCase();
  const late = useDeferredValue(file);
  const stops = useStopsOf(late, schemes);
  return stops.some((stop) => isStopAt(stop, section, at))
    ? { stops, isFollowing: late !== file }
    : { stops: stopsOf(file, schemes), isFollowing: false };
}

function useStopsOf(
  { targets, answers, consultant }: CaseFile,
  schemes: readonly SpokenScheme[],
): readonly Stop[] {
  return useMemo(
    () => stopsOf({ targets, answers, consultant }, schemes),
    [targets, answers, consultant, schemes],
  );
}
