'use client';

import { startTransition, useEffect, useState } from 'react';
import type { Snapshot } from '@/cases/store';
import { isUnreadableSnapshot } from '@/cases/store';
import type { AnswerProgress, SpokenScheme } from '@/report';
import { answerProgress } from '@/report';
import { inIdleTime } from '../result/idle-time';
import { localDay } from '../session/say-moment';
import { loadSchemes, schemesOfTargets } from '../session/schemes';
import { useOpenWorkplace } from '../session/with-case';
import type { AnySnapshot } from './use-history';

type Known = ReadonlyMap<string, AnswerProgress>;

/** How far each snapshot was answered on its day, by its id; worked out in idle time, each once. */
export function useSnapshotProgress(snapshots: readonly AnySnapshot[]): Known {
  const { locale } = useOpenWorkplace();
  const [known, setKnown] = useState<Known>(new Map());
  useEffect(() => {
    const open = snapshots.filter(
      (one): one is Snapshot => !isUnreadableSnapshot(one) && !known.has(one.id),
    );
    if (open.length === 0) return;
    let isLeft = false;
    let stop = () => {
      isLeft = true;
    };
    const ids = open.flatMap(({ file }) => schemesOfTargets(file.targets));
    void loadSchemes(ids, locale).then((schemes) => {
      if (isLeft) return;
      const found = new Map(known);
      const pieces = open.map((one) => () => found.set(one.id, progressOf(one, schemes)));
      stop = inIdleTime(pieces, (isDone) => {
        if (isDone)
          startTransition(() => {
            setKnown(found);
          });
      });
    });
    return () => {
      stop();
    };
  }, [snapshots, known, locale]);
  return known;
}

function progressOf({ file, takenAt }: Snapshot, schemes: readonly SpokenScheme[]): AnswerProgress {
  const own: readonly string[] = schemesOfTargets(file.targets);
  return answerProgress({
    ...{ file, asOf: localDay(takenAt) },
    schemes: schemes.filter(({ scheme }) => own.includes(scheme.id)),
  });
}
