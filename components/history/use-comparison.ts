'use client';

import { startTransition, useEffect, useState } from 'react';
import type { Comparison, SpokenScheme } from '@/report';
import { comparing } from '@/report';
import type { Reading } from '@/rules';
import { inIdleTime } from '../result/idle-time';
import { loadSchemes, schemesOfTargets } from '../session/schemes';
import { useOpenCase } from '../session/with-case';
import type { Side } from './use-sides';

/** Two sides with all that differs between them. */
export interface Shown {
  readonly from: Side;
  readonly to: Side;
  readonly reading: Reading;
  readonly schemes: readonly SpokenScheme[];
  readonly comparison: Comparison;
}

/** What differs between two sides, worked out in idle time; undefined until it is known. */
export function useComparison(from: Side, to: Side): Shown | undefined {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const { reading } = file;
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let isLeft = false;
    let stop = () => {
      isLeft = true;
    };
    const ids = schemesOfTargets([...from.file.targets, ...to.file.targets]);
    void loadSchemes(ids, locale).then((schemes) => {
      if (isLeft) return;
      const { pieces, result } = comparing({ from, to, reading, schemes, words });
      const tell = () => {
        const comparison = result();
        startTransition(() => {
          setShown({ from, to, reading, schemes, comparison });
        });
      };
      stop = inIdleTime([...pieces, tell], () => {
        // The last piece tells.
      });
    });
    return () => {
      stop();
    };
  }, [from, to, reading, words, locale]);
  return shown?.from.key === from.key && shown.to.key === to.key ? shown : undefined;
}
