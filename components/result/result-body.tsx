'use client';

import { lazy, memo, Suspense } from 'react';
import type { TargetReport, TargetStand } from '@/report';
import type { Fragment } from '../session/fragment';
import { useTrial } from '../session/trial';
import { useOpenCase } from '../session/with-case';
import { Takeaway } from './takeaway';
import { TargetResult } from './target-result';
import { TargetTable } from './target-table';
import type { Judging, Planning } from './use-planning';

const WhatIf = lazy(async () => ({ default: (await import('./what-if')).WhatIf }));
const Matrices = lazy(async () => ({ default: (await import('./matrices')).Matrices }));
const Plan = lazy(async () => ({ default: (await import('./plan')).Plan }));

interface ResultBodyProps {
  /** Of every target that is applied for. */
  readonly stands: readonly TargetStand[];
  /** The target whose findings are shown, applied for or not. */
  readonly shown: TargetReport;
  readonly place: Fragment;
  readonly judging: Judging;
  readonly planning: Planning;
  /** By the stored answers, while others are tried. */
  readonly before: Planning;
}

/** All that was judged; rendered anew only for what it is given, since there is much of it. */
export const ResultBody = memo(function ResultBody(props: ResultBodyProps) {
  const { stands, shown, place, judging, planning, before } = props;
  const { workplace, schemes } = useOpenCase();
  const { isTrying } = useTrial();
  return (
    <>
      {stands.length > 1 ? (
        <TargetTable stands={stands} shown={shown.id} place={place} planning={planning} />
      ) : null}
      <TargetResult
        target={shown}
        planning={planning.targets.get(shown.id)}
        isChosen={stands.some(({ id }) => id === shown.id)}
      />
      <div className="grid gap-8" aria-busy={planning.state !== 'new'}>
        <Suspense fallback={<p className="text-muted">{workplace.words.ui.product.loading}</p>}>
          {[...planning.plans].map(([{ scheme }, plan]) => (
            <Plan key={scheme.id} plan={plan} />
          ))}
        </Suspense>
        <Suspense>
          <Matrices planning={planning} before={before} shown={shown.id} place={place} />
        </Suspense>
      </div>
      <Suspense>
        <WhatIf stands={stands} planning={planning} before={before} />
      </Suspense>
      {isTrying ? null : <Takeaway judging={judging} planning={planning} place={place} />}
      {schemes.map(({ scheme, schemeWords }) => (
        <p key={scheme.id} className="measure">
          {schemeWords.disclaimer}
        </p>
      ))}
    </>
  );
});
