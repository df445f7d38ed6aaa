import type { Actions } from '@/cases';
import { partsOfAddress } from '@/cases';
import type { ReportModel } from './model';

/** Whether anything is planned about a gap of these targets: told without working out the plan. */
export function isAnyGapPlanned(
  actions: Actions,
  { targets }: Pick<ReportModel, 'targets'>,
): boolean {
  const planned = Object.keys(actions).map(partsOfAddress);
  return targets.some(({ categoryId, gaps }) =>
    planned.some(
      ({ id, category = categoryId }) =>
        category === categoryId && gaps.some((gap) => gap.id === id),
    ),
  );
}
