'use client';

import { useEffect, useMemo, useState } from 'react';
import type {
  MatrixRow,
  Planner,
  PlanReport,
  ReportBasis,
  SpokenScheme,
  TargetPlanning,
} from '@/report';
import { plannerFor } from '@/report';
import type { TargetId } from '@/rules';
import { targetsOf } from '@/rules';
import { inIdleTime } from './idle-time';

/** What has been worked out so far; the rest follows while the browser has nothing more urgent to do. */
export interface Planning {
  readonly targets: ReadonlyMap<TargetId, TargetPlanning>;
  readonly plans: ReadonlyMap<SpokenScheme, PlanReport>;
  readonly rows: ReadonlyMap<SpokenScheme, readonly MatrixRow[]>;
}

const nothingYet: Planning = { targets: new Map(), plans: new Map(), rows: new Map() };

/**
 * Dates, plans and the matrix of a case as of a day, piece by piece in idle time: first the target
 * that is looked at, so that what is read first is there first. Of no case nothing is worked out.
 */
export function usePlanning(basis: ReportBasis | undefined, first: TargetId | undefined): Planning {
  const planner = useMemo(() => basis && plannerFor(basis), [basis]);
  const [known, setKnown] = useState({ planner, planning: nothingYet });
  useEffect(() => {
    if (!basis || !planner) return;
    const planning: Growing = { targets: new Map(), plans: new Map(), rows: new Map() };
    return inIdleTime(piecesOf(basis, planner, first, planning), () => {
      setKnown({ planner, planning: { ...planning } });
    });
  }, [basis, planner, first]);
  return known.planner === planner ? known.planning : nothingYet;
}

type Growing = {
  readonly [Piece in keyof Planning]: Planning[Piece] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : never;
};

/** What is to be worked out, in the order in which it is read. */
function piecesOf(
  { file, schemes }: ReportBasis,
  planner: Planner,
  first: TargetId | undefined,
  planning: Growing,
): readonly (() => unknown)[] {
  const chosen = new Set([...(first ? [first] : []), ...file.targets]);
  return [
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
}
