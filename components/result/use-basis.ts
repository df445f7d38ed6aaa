'use client';

import { useMemo } from 'react';
import type { JudgedBasis } from '@/report';
import type { OpenCase } from '../session/session-provider';
import { useAsOf } from '../session/use-as-of';

/**
 * What is judged of a case, as of the planned day. Saving the case changes nothing in it, so that
 * nothing is judged anew for that.
 */
export function useBasis({ workplace, file, schemes }: OpenCase): JudgedBasis {
  const { words } = workplace;
  const { header, targets, answers, consultant, reading } = file;
  const asOf = useAsOf();
  return useMemo(
    () => ({ file: { header, targets, answers, consultant, reading }, schemes, words, asOf }),
    [header, targets, answers, consultant, reading, schemes, words, asOf],
  );
}
