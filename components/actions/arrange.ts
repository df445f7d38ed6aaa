import type { Actions, ActionStatus } from '@/cases';
import { actionStatuses } from '@/cases';
import type { ActionOrder } from '@/content/types/actions-words';
import type { GapPlace } from '@/report';
import { actionAt, isOverdue, openDue, statusOf } from '@/report';
import type { Day } from '@/rules';

/** What of the action plan is looked at, and in which order. */
export interface View {
  readonly status: StatusFilter;
  /** Whose actions: everybody's, nobody's, or those of one owner. */
  readonly owner: 'all' | 'nobody' | { readonly name: string };
  readonly order: ActionOrder;
}

export const statusFilters = ['all', 'overdue', 'unplanned', ...actionStatuses] as const;
export type StatusFilter = 'all' | 'overdue' | 'unplanned' | ActionStatus;

export const wholeView: View = { status: 'all', owner: 'all', order: 'plan' };

/** The gaps that are looked at, in order; they come in the order of the plan. */
export function arranged(
  gaps: readonly GapPlace[],
  actions: Actions,
  view: View,
  today: Day,
): readonly GapPlace[] {
  const wanted = gaps.filter(({ gap }) => isWanted(actionAt(actions, gap), view, today));
  switch (view.order) {
    case 'plan':
      return wanted;
    case 'area':
      return byKey(wanted, ({ areaName }) => firstPlace(gaps, areaName));
    case 'due':
      return byKey(wanted, ({ gap }) => openDue(actionAt(actions, gap)) ?? last);
  }
}

/** Every owner that the case names, in alphabetical order. */
export const ownersIn = (actions: Actions, locale: string): readonly string[] =>
  [...new Set(Object.values(actions).flatMap(({ owner }) => owner ?? []))].sort((a, b) =>
    a.localeCompare(b, locale),
  );

function isWanted(
  action: ReturnType<typeof actionAt>,
  { status, owner }: View,
  today: Day,
): boolean {
  const isOwners =
    owner === 'all' || (owner === 'nobody' ? !action?.owner : action?.owner === owner.name);
  if (status === 'all') return isOwners;
  return (
    isOwners && (status === 'overdue' ? isOverdue(action, today) : statusOf(action) === status)
  );
}

/** After every day that is foreseen. */
const last = '9999';

/** Areas come as the first gap of each does. */
const firstPlace = (gaps: readonly GapPlace[], area: string): string =>
  String(gaps.findIndex(({ areaName }) => areaName === area)).padStart(6, '0');

const byKey = (gaps: readonly GapPlace[], keyOf: (gap: GapPlace) => string): readonly GapPlace[] =>
  [...gaps].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
