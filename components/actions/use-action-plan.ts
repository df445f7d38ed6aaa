'use client';

import { useDeferredValue, useMemo } from 'react';
import type { JudgedBasis } from '@/report';
import { actionWarnings, assessedTargets, closedActions, gapPlaces, openGaps } from '@/report';
import { useBasis } from '../result/use-basis';
import type { OpenCase } from '../session/session-provider';
import { today } from '../session/today';

/** The gaps of the case, the actions that stand at none, and what does not fit together. */
export function useActionPlan(open: OpenCase) {
  const basis = useBasis(open);
  const { file, schemes } = open;
  const judged = useMemo(() => placesOf(basis), [basis]);
  // A key that is pressed never waits for the warnings.
  const { actions, evidence } = useDeferredValue(file);
  const warnings = useMemo(
    () => actionWarnings({ ...judged, basis, actions, evidence, today: today() }),
    [judged, basis, actions, evidence],
  );
  return {
    gaps: judged.gaps,
    closed: closedActions(judged.places, file.actions, schemes),
    warnings,
    /** The actions as they were before the key that was pressed last. */
    settled: actions,
    asOf: basis.asOf,
  };
}

function placesOf(basis: JudgedBasis) {
  const assessed = assessedTargets(basis);
  const places = gapPlaces(assessed, basis.file.reading);
  return { assessed, places, gaps: openGaps(places) };
}
