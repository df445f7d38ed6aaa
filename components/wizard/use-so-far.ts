'use client';

import { useMemo } from 'react';
import { decidingAnswers } from '@/cases';
import type { SpokenScheme } from '@/report';
import type { Assessment } from '@/rules';
import { assess, targetsOf } from '@/rules';
import { today } from '../session/today';
import { useOpenCase } from '../session/with-case';

/** A target as the answers so far assess it, and its scheme. */
export interface TargetSoFar {
  readonly of: SpokenScheme;
  readonly assessment: Assessment;
}

/** The targets that are offered, as of today; assessed anew only when an answer changes. */
export function useSoFar(): readonly TargetSoFar[] {
  const { file, schemes } = useOpenCase();
  const { targets, answers, consultant } = file;
  return useMemo(
    () =>
      schemes.flatMap((of) =>
        assess(
          of.scheme,
          targetsOf(targets, of.scheme),
          decidingAnswers({ answers, consultant }),
          today(),
        )
          .filter(({ notOffered }) => !notOffered)
          .map((assessment) => ({ of, assessment })),
      ),
    [targets, answers, consultant, schemes],
  );
}
