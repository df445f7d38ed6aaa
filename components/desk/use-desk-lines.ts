'use client';

import { startTransition, useEffect, useRef, useState } from 'react';
import type { StoredCase } from '@/cases/store';
import type { Words } from '@/content';
import type { DeskLine, SpokenScheme } from '@/report';
import { deskLine } from '@/report';
import { inIdleTime } from '../result/idle-time';
import { loadSchemes, schemesOfTargets } from '../session/schemes';
import type { Workplace } from '../session/session-provider';
import { today } from '../session/today';
import type { DeskLines } from './desk-case';
import { savingOf } from './desk-case';

/** So many milliseconds between one showing of what has been worked out and the next. */
const pause = 400;

/** The line of each case, worked out in idle time from the first to the last; what is known is kept. */
export function useDeskLines(
  cases: readonly StoredCase[] | undefined,
  { words, locale }: Workplace,
): DeskLines {
  const known = useRef(new Map<string, DeskLine>());
  const [lines, setLines] = useState<DeskLines>(new Map());
  useEffect(() => {
    const open = (cases ?? []).filter((one) => !known.current.has(savingOf(one)));
    if (open.length === 0) return;
    let stop = () => {
      isLeft = true;
    };
    let isLeft = false;
    const ids = new Set(open.flatMap(({ file }) => schemesOfTargets(file.targets)));
    void loadSchemes([...ids], locale).then((schemes) => {
      if (isLeft) return;
      const pieces = open.map((one) => () => {
        known.current.set(savingOf(one), lineOf(one, schemes, words));
      });
      let shownAt = 0;
      stop = inIdleTime(pieces, (isDone) => {
        // A long table is not rendered anew for every line.
        if (!isDone && performance.now() - shownAt < pause) return;
        shownAt = performance.now();
        startTransition(() => {
          setLines(new Map(known.current));
        });
      });
    });
    return () => {
      stop();
    };
  }, [cases, words, locale]);
  return lines;
}

function lineOf({ file }: StoredCase, schemes: readonly SpokenScheme[], words: Words): DeskLine {
  const own = new Set<string>(schemesOfTargets(file.targets));
  return deskLine({
    ...{ file, words, asOf: today() },
    schemes: schemes.filter(({ scheme }) => own.has(scheme.id)),
  });
}
