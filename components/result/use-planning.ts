'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import type {
  JudgedBasis,
  MatrixRow,
  Planner,
  PlanReport,
  SpokenScheme,
  TargetPlanning,
  TargetReport,
} from '@/report';
import { plannerFor } from '@/report';
import type { TargetId } from '@/rules';
import { targetsOf } from '@/rules';
import { inIdleTime } from './idle-time';

/** What has been worked out so far; the rest follows while the browser has nothing more urgent to do. */
export interface Planning {
  readonly targets: ReadonlyMap<TargetId, TargetPlanning>;
  readonly rows: ReadonlyMap<SpokenScheme, readonly MatrixRow[]>;
  readonly plans: ReadonlyMap<SpokenScheme, PlanReport>;
  readonly reports: ReadonlyMap<TargetId, TargetReport>;
  /**
   * `new`: all of it is there. `coming`: some of it is. `old`: all but the dates is still that of
   * before the last change, so that what is read or unfolded does not vanish for a moment.
   */
  readonly state: 'new' | 'coming' | 'old';
}

const nothingYet: Planning = {
  ...{ targets: new Map(), rows: new Map(), plans: new Map(), reports: new Map() },
  state: 'coming',
};

/** A case to be judged, and who works it out. */
export interface Judging {
  readonly basis: JudgedBasis;
  readonly planner: Planner;
}

export const useJudging = (basis: JudgedBasis): Judging =>
  useMemo(() => ({ basis, planner: plannerFor(basis) }), [basis]);

/**
 * Findings, dates, plans and the matrix of a case as of a day, piece by piece in idle time: first
 * the target that is looked at, so that what is read first is there first. Of no case nothing is
 * worked out.
 */
export function usePlanning(judging: Judging | undefined, first: TargetId | undefined): Planning {
  const [known, setKnown] = useState<Known>({ judging, planning: nothingYet, last: nothingYet });
  useEffect(() => {
    if (!judging) return;
    const growing: Growing = {
      ...{ targets: new Map(), rows: new Map(), plans: new Map(), reports: new Map() },
    };
    return inIdleTime(piecesOf(judging, first, growing), (isDone) => {
      // What is there already stays usable while more is being shown.
      startTransition(() => {
        setKnown(({ last }) => {
          const planning: Planning = { ...growing, state: isDone ? 'new' : 'coming' };
          return { judging, planning, last: isDone ? planning : last };
        });
      });
    });
  }, [judging, first]);
  const isOf = known.judging === judging;
  const { planning, last } = known;
  if (isOf && (planning.state === 'new' || last.state === 'coming')) return planning;
  if (!judging || last.state === 'coming') return nothingYet;
  return { ...last, targets: isOf ? planning.targets : nothingYet.targets, state: 'old' };
}

interface Known {
  readonly judging: Judging | undefined;
  readonly planning: Planning;
  /** The last one that was complete. */
  readonly last: Planning;
}

type Growing = {
  readonly [Piece in Exclude<keyof Planning, 'state'>]: Planning[Piece] extends ReadonlyMap<
    infer Key,
    infer Value
  >
    ? Map<Key, Value>
    : never;
};

/** What is to be worked out, in the order in which it is read. */
function piecesOf(
  { basis, planner }: Judging,
  first: TargetId | undefined,
  planning: Growing,
): readonly (() => unknown)[] {
  const { file, schemes } = basis;
  const applied = schemes.flatMap(({ scheme }) =>
    file.targets.filter((id) => targetsOf([id], scheme).length > 0),
  );
  const chosen = [...new Set([...(first ? [first] : []), ...applied])];
  return [
    ...chosen.map((id) => () => planning.targets.set(id, planner.target(id))),
    ...schemes.flatMap((of) =>
      of.scheme.categories.map((category) => () => {
        const rows = planning.rows.get(of) ?? [];
        planning.rows.set(of, [...rows, planner.row(of, category)]);
      }),
    ),
    ...applied.map((id) => () => planner.ways(id)),
    ...schemes
      .filter(({ scheme }) => targetsOf(file.targets, scheme).length > 0)
      .map((of) => () => planning.plans.set(of, planner.plan(of))),
    ...applied.map((id) => () => planning.reports.set(id, planner.report(id))),
  ];
}
