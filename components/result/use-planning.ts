'use client';

import { useEffect, useMemo, useState } from 'react';
import type { MatrixRow, PlanReport, SpokenScheme, TargetPlanning } from '@/report';
import { plannerFor } from '@/report';
import type { TargetId } from '@/rules';
import { targetsOf } from '@/rules';
import { inIdleTime } from './idle-time';
import { useBasis } from './use-basis';

/** What has been worked out so far; the rest follows while the browser has nothing more urgent to do. */
export interface Planning {
  readonly targets: ReadonlyMap<TargetId, TargetPlanning>;
  readonly plans: ReadonlyMap<SpokenScheme, PlanReport>;
  readonly rows: ReadonlyMap<SpokenScheme, readonly MatrixRow[]>;
}

const nothingYet: Planning = { targets: new Map(), plans: new Map(), rows: new Map() };

/**
 * Dates, plans and the matrix of the open case as of a day, piece by piece in idle time: first the
 * target that is looked at, so that what is read first is there first.
 */
export function usePlanning(first: TargetId | undefined): Planning {
  const basis = useBasis();
  const { file, schemes } = basis;
  const planner = useMemo(() => plannerFor(basis), [basis]);
  const [known, setKnown] = useState({ planner, planning: nothingYet });
  useEffect(() => {
    const planning = { targets: new Map(), plans: new Map(), rows: new Map() } as {
      readonly [Piece in keyof Planning]: Planning[Piece] extends ReadonlyMap<
        infer Key,
        infer Value
      >
        ? Map<Key, Value>
        : never;
    };
    const chosen = new Set([...(first ? [first] : []), ...file.targets]);
    const pieces = [
      ...[...chosen].map((id) => () => planning.targets.set(id, planner.target(id))),
      ...schemes.flatMap((of) =>
        of.scheme.categories.map((category) => () => {
          const rows = planning.rows.get(of) ?? [];
          planning.rows.set(of, [...rows, planner.row(of, category)]);
        }),
      ),
      ...schemes
        .filter(({ scheme }) => targetsOf(file.targets, scheme).length > 0)
        .map((of) => () => planning.plans.set(of, planner.plan(of))),
    ];
    return inIdleTime(pieces, () => {
      setKnown({ planner, planning: { ...planning } });
    });
  }, [planner, first, file.targets, schemes]);
  return known.planner === planner ? known.planning : nothingYet;
}
