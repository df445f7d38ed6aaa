import { wordFor } from '@/content';
import type { TargetId } from '@/rules';
import { targetsOf } from '@/rules';
import type { MatrixRow } from './matrix';
import type { JudgedBasis } from './model';
import type { PlanReport } from './plan-report';
import type { TargetPlanning } from './planner';
import { plannerFor } from './planner';

/** Every date and plan of a report, for who renders all of it at once. */
export interface ReportPlanning {
  readonly targets: ReadonlyMap<TargetId, TargetPlanning>;
  readonly schemes: readonly SchemePlanning[];
}

export interface SchemePlanning {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly plan: PlanReport;
}

/** Works out the dates of every target, and for each scheme its plan and its matrix. */
export function reportPlanning(basis: JudgedBasis): ReportPlanning {
  const planner = plannerFor(basis);
  const { file, schemes } = basis;
  const known = schemes.flatMap(({ scheme }) =>
    file.targets.filter((id) => targetsOf([id], scheme).length > 0),
  );
  return {
    targets: new Map(known.map((id) => [id, planner.target(id)])),
    schemes: schemes.map((of) => ({
      id: of.scheme.id,
      name: of.schemeWords.name,
      levels: of.scheme.levels.map((level) => wordFor(of.schemeWords.levels, level)),
      rows: of.scheme.categories.map((category) => planner.row(of, category)),
      plan: planner.plan(of),
    })),
  };
}
