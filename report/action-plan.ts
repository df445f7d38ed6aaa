import type { Action, Actions, ActionStatus } from '@/cases';
import { actionStatuses, partsOfAddress, schemeIds } from '@/cases';
import type { Day } from '@/rules';
import type { GapPlace, PlaceState } from './gap-places';
import type { SpokenScheme } from './spoken-scheme';

/** Why an action stands at no gap of the targets, or not any more. */
export type ClosedBecause = Exclude<PlaceState, 'gap'> | 'not-applied-for' | 'gone';

/** An action whose gap is none by now; kept all the same. */
export interface ClosedAction {
  readonly gap: string;
  /** The requirement's title; where no loaded scheme knows it, its id. */
  readonly title: string;
  readonly category?: string;
  readonly because: ClosedBecause;
}

/** How the gaps of a case are planned; every gap counts once, overdue ones once more. */
export type ActionCounts = Readonly<
  Record<ActionStatus | 'gaps' | 'unplanned' | 'overdue', number>
>;

/** An action that says no status is still to be done. */
export const statusOf = (action: Action | undefined): ActionStatus | 'unplanned' =>
  action === undefined ? 'unplanned' : (action.status ?? 'to-do');

/** The day by which something must still happen; none once it is done or dropped. */
export const openDue = (action: Action | undefined): Day | undefined =>
  action === undefined || action.status === 'done' || action.status === 'dropped'
    ? undefined
    : action.due;

/** Whether the day has passed and nothing says that it is done. */
export const isOverdue = (action: Action | undefined, today: Day): boolean =>
  (openDue(action) ?? today) < today;

export const openGaps = (places: readonly GapPlace[]): readonly GapPlace[] =>
  places.filter(({ state }) => state === 'gap');

export function actionCounts(
  gaps: readonly GapPlace[],
  actions: Actions,
  today: Day,
): ActionCounts {
  const own = gaps.map(({ gap }) => actionAt(actions, gap));
  const count = (status: ActionStatus | 'unplanned') =>
    own.filter((action) => statusOf(action) === status).length;
  const byStatus = Object.fromEntries(actionStatuses.map((status) => [status, count(status)]));
  return {
    ...(byStatus as Record<ActionStatus, number>),
    gaps: gaps.length,
    unplanned: count('unplanned'),
    overdue: own.filter((action) => isOverdue(action, today)).length,
  };
}

/** The action at a gap. */
export const actionAt = (actions: Actions, gap: string): Action | undefined =>
  Object.hasOwn(actions, gap) ? actions[gap] : undefined;

/** Every action that stands at no gap of the targets, in the order in which they are kept. */
export function closedActions(
  places: readonly GapPlace[],
  actions: Actions,
  schemes: readonly SpokenScheme[],
): readonly ClosedAction[] {
  const known = new Map(places.map((place) => [place.gap, place]));
  return Object.keys(actions).flatMap((gap): readonly ClosedAction[] => {
    const place = known.get(gap);
    if (!place) return [unplaced(gap, schemes)];
    const { state, title, category } = place;
    return state === 'gap'
      ? []
      : [{ gap, title, because: state, ...(category === undefined ? {} : { category }) }];
  });
}

/** An action at a place that no target asks for: of another target, or of a rule that is gone. */
function unplaced(gap: string, schemes: readonly SpokenScheme[]): ClosedAction {
  const { id, category } = partsOfAddress(gap);
  const own = schemes.find(({ scheme }) => id.startsWith(`${scheme.id}/`));
  const title =
    own && Object.hasOwn(own.schemeWords.requirements, id)
      ? own.schemeWords.requirements[id]?.title
      : undefined;
  const isOfOtherScheme = !own && schemeIds.some((scheme) => id.startsWith(`${scheme}/`));
  const name = category && own?.schemeWords.categories[category]?.short;
  return {
    ...{ gap, title: title ?? id },
    because: title !== undefined || isOfOtherScheme ? 'not-applied-for' : 'gone',
    ...(name ? { category: name } : {}),
  };
}
