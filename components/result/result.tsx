'use client';

import { useDeferredValue, useMemo } from 'react';
import type { JudgedBasis, TargetStand } from '@/report';
import type { TargetId } from '@/rules';
import { targetsOf } from '@/rules';
import { useFragment } from '../session/fragment';
import { AsStored, useTrial, useTrying, WithTrial } from '../session/trial';
import { AsOpenCase, useOpenCase } from '../session/with-case';
import { ResultBody } from './result-body';
import { ResultHead } from './result-head';
import { useBasis } from './use-basis';
import { useJudging, usePlanning } from './use-planning';
import { NothingChosen } from '../shell/nothing-chosen';

/** The result of the open case, on which other answers can be tried. */
export function Result() {
  const { file } = useOpenCase();
  return (
    <WithTrial key={file.id}>
      <Judged />
    </WithTrial>
  );
}

/**
 * The verdict of every target, and the findings of the one that is looked at. After a change they
 * follow once the screen has answered, so that many targets never hold up a key or a click.
 */
function Judged() {
  const { isTrying } = useTrial();
  const { open, basis, stored, place } = useDeferredValue(useWhatIsJudged());
  const judging = useJudging(basis);
  const before = useJudging(stored);
  const stands = useMemo(() => judging.planner.stands(), [judging]);
  const shown = shownOf(place.target, stands, basis);
  const planning = usePlanning(judging, shown);
  const planningBefore = usePlanning(isTrying ? before : undefined, shown);
  if (!shown) return <NothingChosen page="result" />;
  return (
    <div className="grid grid-cols-1 gap-8" data-ready data-trying={isTrying || undefined}>
      <AsStored>
        <ResultHead ready={planning.targets.get(shown)?.readiness.on} />
      </AsStored>
      <AsOpenCase open={open}>
        <ResultBody
          stands={stands}
          shown={judging.planner.report(shown)}
          place={place}
          judging={judging}
          planning={planning}
          before={planningBefore}
        />
      </AsOpenCase>
    </div>
  );
}

/** The target of the address, whether it is applied for or only looked at; else the first one. */
const shownOf = (
  target: TargetId | undefined,
  stands: readonly TargetStand[],
  { schemes }: JudgedBasis,
): TargetId | undefined =>
  target !== undefined && schemes.some(({ scheme }) => targetsOf([target], scheme).length > 0)
    ? target
    : stands[0]?.id;

/** All that the result depends on. */
function useWhatIsJudged() {
  const open = useOpenCase();
  const basis = useBasis(open);
  const stored = useBasis(useTrying().stored);
  const place = useFragment();
  return useMemo(() => ({ open, basis, stored, place }), [open, basis, stored, place]);
}
