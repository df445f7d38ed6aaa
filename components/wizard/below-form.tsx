'use client';

import { lazy, Suspense } from 'react';
import type { Screen } from '@/rules';
import { useConsultantView } from '../session/consultant-view';
import { useWalkThrough } from '../session/walk-through';
import { Remarks } from './remarks';

const ScreenJudgement = lazy(async () => ({
  default: (await import('../judgement/screen-judgement')).ScreenJudgement,
}));

/** What stands below the questions of a screen: remarks, and the consultant's part where it is wanted. */
export function BelowForm({ screen }: { readonly screen: Screen }) {
  const isForConsultant = useConsultantView();
  // Before a client's eyes they stay hidden until they are asked for.
  const { showsNotes } = useWalkThrough();
  return (
    <>
      <Remarks screen={screen} />
      {isForConsultant && showsNotes ? (
        <Suspense>
          <ScreenJudgement screen={screen} />
        </Suspense>
      ) : null}
    </>
  );
}
