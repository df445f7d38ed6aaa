'use client';

import { useDeferredValue, useMemo } from 'react';
import type { ReportBasis } from '@/report';
import { useAsOf } from '../session/use-as-of';
import type { OpenCase } from '../session/session-provider';
import { useOpenCase } from '../session/with-case';

/**
 * What the result is made of: the open case as of the planned day. After a change it follows once
 * the screen has answered, so that many targets never hold up a key or a click.
 */
export const useBasis = (): ReportBasis => useBasisOf(useOpenCase());

/** The same of a case that is not the one taken for open here. */
export function useBasisOf({ workplace, file, schemes }: OpenCase): ReportBasis {
  const { words } = workplace;
  const asOf = useAsOf();
  const basis = useMemo(() => ({ file, schemes, words, asOf }), [file, schemes, words, asOf]);
  return useDeferredValue(basis);
}
