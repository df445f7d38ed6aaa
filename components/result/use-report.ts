'use client';

import { useMemo } from 'react';
import type { ReportModel, ReportPlanning, TargetReport } from '@/report';
import { reportModel, reportPlanning } from '@/report';
import type { TargetId } from '@/rules';
import { useBasis } from './use-basis';

/** The report of the open case, as of the planned day. */
export function useReport(): ReportModel {
  const basis = useBasis();
  return useMemo(() => reportModel(basis), [basis]);
}

/** The report of a target that is looked at without being applied for; nothing where it is applied for. */
export function useTargetBeside(id: TargetId | undefined): TargetReport | undefined {
  const basis = useBasis();
  return useMemo(() => {
    const { file } = basis;
    if (id === undefined || file.targets.includes(id)) return undefined;
    return reportModel({ ...basis, file: { ...file, targets: [id] } }).targets[0];
  }, [id, basis]);
}

/** Every date and plan of the report at once. */
export function useReportPlanning(): ReportPlanning {
  const basis = useBasis();
  return useMemo(() => reportPlanning(basis), [basis]);
}
