'use client';

import { lazy, Suspense, useMemo } from 'react';
import { reportModel, reportPlanning, sharedFindings } from '@/report';
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

/** The gap report, laid out for A4 and readable on a screen. */
export function Report() {
  const open = useOpenCase();
  const { words } = open.workplace;
  const { model, planning } = useReport(open);
  const { report: say, result } = words.ui;
  useRunningHeader([model.title, model.organisation].filter(Boolean).join(' · '));
  const several = model.targets.length > 1;
  const gaps = sharedFindings(model.targets, (target) => target.gaps);
  const toConfirm = sharedFindings(model.targets, (target) => target.toConfirm);
  const reported = sharedFindings(model.targets, ({ reported: all }) =>
    all.filter(({ standing }) => standing !== 'met'),
  );
  if (model.targets.length === 0) return <NothingChosen page="report" />;
  return (
    <div className="mx-auto max-w-4xl space-y-8" data-ready>
      <p className="no-print flex flex-wrap items-center gap-4">
        <button
          type="button"
          className="button"
          onClick={() => {
            window.print();
          }}
        >
          {say.print}
        </button>
        <span className="text-muted">{say.printHint}</span>
      </p>
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
