'use client';

import { useMemo } from 'react';
import type { ReportModel, ReportPlanning, TargetReport } from '@/report';
import { reportModel, reportPlanning } from '@/report';
import type { TargetId } from '@/rules';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';

/** The report of a target that is looked at without being applied for; nothing where it is applied for. */
export function useTargetBeside(id: TargetId | undefined): TargetReport | undefined {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  return useMemo(() => {
    if (id === undefined || file.targets.includes(id)) return undefined;
    const beside = { ...file, targets: [id] };
    return reportModel({ file: beside, schemes, words, asOf: today() }).targets[0];
  }, [id, file, schemes, words]);
}

/** The report of the open case, as of today. */
export function useReport(): ReportModel {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  return useMemo(
    () => reportModel({ file, schemes, words, asOf: today() }),
    [file, schemes, words],
  );
}

/** Every date and plan of the report at once. */
export function useReportPlanning(): ReportPlanning {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  return useMemo(
    () => reportPlanning({ file, schemes, words, asOf: today() }),
    [file, schemes, words],
  );
}
