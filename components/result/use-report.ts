'use client';

import { useMemo } from 'react';
import type { ReportModel, ReportPlanning, TargetReport } from '@/report';
import { reportModel, reportPlanning } from '@/report';
import type { TargetId } from '@/rules';
import { useAsOf } from '../session/use-as-of';
import { useOpenCase } from '../session/with-case';

/** The report of a target that is looked at without being applied for; nothing where it is applied for. */
export function useTargetBeside(id: TargetId | undefined): TargetReport | undefined {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  const asOf = useAsOf();
  return useMemo(() => {
    if (id === undefined || file.targets.includes(id)) return undefined;
    const beside = { ...file, targets: [id] };
    return reportModel({ file: beside, schemes, words, asOf }).targets[0];
  }, [id, file, schemes, words, asOf]);
}

/** The report of the open case, as of the planned day. */
export function useReport(): ReportModel {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  const asOf = useAsOf();
  return useMemo(() => reportModel({ file, schemes, words, asOf }), [file, schemes, words, asOf]);
}

/** Every date and plan of the report at once. */
export function useReportPlanning(): ReportPlanning {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  const asOf = useAsOf();
  return useMemo(
    () => reportPlanning({ file, schemes, words, asOf }),
    [file, schemes, words, asOf],
  );
}
