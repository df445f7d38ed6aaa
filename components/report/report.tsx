'use client';

import { lazy, Suspense, useMemo, useState } from 'react';
import { openFindings, reportModel, reportPlanning } from '@/report';
import { Plan } from '../result/plan';
import { useBasis } from '../result/use-basis';
import type { OpenCase } from '../session/session-provider';
import { useOpenCase } from '../session/with-case';
import { NothingChosen } from '../shell/nothing-chosen';
import { Appendix } from './appendix';
import { Cover } from './cover';
import { FindingGroup } from './finding-group';
import { Summary } from './summary';
import { TargetSheet } from './target-sheet';
import { useRunningHeader } from './use-running-header';

const ActionSheet = lazy(async () => ({ default: (await import('./action-sheet')).ActionSheet }));
const TakeAlong = lazy(async () => ({ default: (await import('./take-along')).TakeAlong }));
const InternalMark = lazy(async () => ({
  default: (await import('../judgement/internal-mark')).InternalMark,
}));
const InternalPart = lazy(async () => ({
  default: (await import('../judgement/internal-part')).InternalPart,
}));

/** The gap report, laid out for A4 and readable on a screen. */
export function Report() {
  const open = useOpenCase();
  const { words } = open.workplace;
  const { model, planning } = useReport(open);
  const { result } = words.ui;
  const header = [model.title, model.organisation].filter(Boolean).join(' · ');
  useRunningHeader(header);
  // Never remembered: whoever opens the report again prints one that may be handed on.
  const [internalOf, setInternalOf] = useState<string>();
  const isInternal = internalOf === open.file.id;
  const several = model.targets.length > 1;
  const { gaps, toConfirm, reported } = openFindings(model.targets);
  if (model.targets.length === 0) return <NothingChosen page="report" />;
  return (
    <div className="mx-auto max-w-4xl space-y-8" data-ready>
      <Suspense>
        <TakeAlong
          {...{ model, planning, isInternal }}
          onInternal={(wanted) => {
            setInternalOf(wanted ? open.file.id : undefined);
          }}
        />
      </Suspense>
      <Suspense>{isInternal ? <InternalMark /> : null}</Suspense>
      <Cover model={model} />
      <Summary model={model} planning={planning} />
      {model.targets.map((target) => (
        <TargetSheet
          key={target.id}
          target={target}
          planning={planning.targets.get(target.id)}
          isOnly={!several}
        />
      ))}
      <FindingGroup heading={result.gaps(gaps.length)} findings={gaps} named={several} />
      <FindingGroup
        heading={result.toConfirm(toConfirm.length)}
        findings={toConfirm}
        named={several}
      />
      {planning.schemes.map(({ id, plan }) => (
        <Plan key={id} plan={plan} />
      ))}
      <Suspense>
        <ActionSheet />
      </Suspense>
      <FindingGroup
        heading={result.reported(reported.length)}
        explains={result.reportedSays}
        findings={reported}
        named={several}
      />
      <Appendix model={model} />
      <Suspense>{isInternal ? <InternalPart header={header} /> : null}</Suspense>
    </div>
  );
}

/** All that is told, at once: what is printed waits for nothing. */
function useReport(open: OpenCase) {
  const { evidence } = open.file;
  const basis = useBasis(open);
  return useMemo(
    () => ({
      model: reportModel({ ...basis, file: { ...basis.file, evidence } }),
      planning: reportPlanning(basis),
    }),
    [basis, evidence],
  );
}
