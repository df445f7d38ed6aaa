'use client';

import type { Day } from '@/rules';
import { isDay } from '@/rules';
import { useFragment } from './fragment';
import { today } from './today';

/** The day as of which everything is judged: the planned one of the address, else today. */
export function useAsOf(): Day {
  const { on } = useFragment();
  const now = today();
  return on !== undefined && isDay(on) && on > now ? on : now;
}
