'use client';

import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { isAnyGapPlanned, reportModel, reportPlanning } from '@/report';
import { useBasis } from '../result/use-basis';
import type { OpenCase } from '../session/session-provider';
import { useOpenCase } from '../session/with-case';
import { NothingChosen } from '../shell/nothing-chosen';
import { Loading } from '../ui/loading';
import { useFocusInSight } from '../ui/use-focus-in-sight';
import { useConsultancy } from './consultancy';
import { FullReport } from './full-report';
import { Piece, Pieces } from './pieces';
import { useReportPart } from './report-part';

const BeforePrinting = lazy(async () => ({
  default: (await import('./before-printing')).BeforePrinting,
}));
const Extract = lazy(async () => ({ default: (await import('./extract')).Extract }));

/** The gap report or a part of it, laid out for A4 and readable on a screen. */
export function Report() {
  const open = useOpenCase();
  const { file } = open;
  const { model, planning } = useReport(open);
  const part = useReportPart();
  const consultancy = useConsultancy();
  useFocusInSight();
  // Never remembered: whoever opens the report again prints one that may be handed on.
  const [internalOf, setInternalOf] = useState<string>();
  const isInternal = internalOf === file.id && part === 'full';
  const isPlanned = isAnyGapPlanned(file.actions, model);
  if (model.targets.length === 0) return <NothingChosen page="report" />;
  const wanted = [
    ...(consultancy ? ['consultancy'] : []),
    ...(part === 'full' ? ['parts'] : [part]),
    ...(part === 'full' && isPlanned ? ['actions'] : []),
    ...(isInternal ? ['internal-mark', 'internal-part'] : []),
  ];
  return (
    <Pieces wanted={wanted}>
      {(areThere) => (
        <div
          className="report mx-auto max-w-4xl space-y-8"
          data-ready={areThere || undefined}
          data-part={part}
        >
          {/* Together: else what is read would be pushed down by what is chosen above it. */}
          <Suspense fallback={<Loading says={open.workplace.words.ui.product.loading} />}>
            <BeforePrinting
              {...{ model, planning, part, isInternal }}
              isWhole={areThere}
              onInternal={(wanted) => {
                setInternalOf(wanted ? file.id : undefined);
              }}
            />
            {part === 'full' ? (
              <FullReport {...{ model, planning, isPlanned, isInternal }} />
            ) : (
              <Piece key={part} name={part}>
                <Extract part={part} model={model} />
              </Piece>
            )}
          </Suspense>
        </div>
      )}
    </Pieces>
  );
}

/** All that is told; the dates and plans, which are further down, once the first screen is there. */
function useReport(open: OpenCase) {
  const { evidence } = open.file;
  const basis = useBasis(open);
  const isFirst = useDeferredValue(false, true);
  const model = useMemo(
    () => reportModel({ ...basis, file: { ...basis.file, evidence } }),
    [basis, evidence],
  );
  const planning = useMemo(() => (isFirst ? undefined : reportPlanning(basis)), [basis, isFirst]);
  return { model, planning };
}
