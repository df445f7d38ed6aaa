'use client';

import { useMemo } from 'react';
import type { ReportModel } from '@/report';
import { reportModel } from '@/report';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';

/** The report of the open case, as of today. */
export function useReport(): ReportModel {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  return useMemo(
    () => reportModel({ file, schemes, words, asOf: today() }),
    [file, schemes, words],
  );
}
