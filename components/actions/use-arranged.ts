'use client';

import { useState } from 'react';
import type { Actions } from '@/cases';
import type { GapPlace } from '@/report';
import { today } from '../session/today';
import type { View } from './arrange';
import { arranged, wholeView } from './arrange';

/**
 * The gaps as they were arranged when the view was chosen: nothing moves or vanishes under the
 * hands of who edits it. Gaps that came up since stand at the end.
 */
export function useArranged(gaps: readonly GapPlace[], actions: Actions) {
  const chosen = (view: View) => ({
    view,
    shown: arranged(gaps, actions, view, today()).map(({ gap }) => gap),
    known: new Set(gaps.map(({ gap }) => gap)),
  });
  const [{ view, shown, known }, setArranged] = useState(() => chosen(wholeView));
  const byAddress = new Map(gaps.map((place) => [place.gap, place]));
  const fresh = gaps.filter(({ gap }) => !known.has(gap));
  return {
    view,
    shown: [
      ...shown.flatMap((gap) => byAddress.get(gap) ?? []),
      ...arranged(fresh, actions, view, today()),
    ],
    choose: (next: View) => {
      setArranged(chosen(next));
    },
  };
}
