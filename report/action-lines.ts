import type { Actions, ActionStatus } from '@/cases';
import type { Words } from '@/content';
import type { Day } from '@/rules';
import { actionAt, isOverdue, statusOf } from './action-plan';
import type { GapPlace } from './gap-places';

/** One gap of the action plan: what it is, and who does what about it by when. */
export interface ActionLine {
  /** The gap's address, as actions are kept by it. */
  readonly gap: string;
  /** The requirement, with its category where the gap belongs to one alone. */
  readonly name: string;
  /** The targets in which it is a gap, in short. */
  readonly targets: readonly string[];
  readonly todo: string;
  readonly owner?: string;
  readonly due?: Day;
  /** The same day in words. */
  readonly dueSays?: string;
  readonly isOverdue: boolean;
  readonly status: ActionStatus | 'unplanned';
  readonly note?: string;
}

interface Telling {
  readonly words: Words;
  readonly today: Day;
}

type Place = Pick<GapPlace, 'gap' | 'title' | 'category' | 'targets' | 'todo'>;

/** The gaps with what is planned about them, in the order in which they are given. */
export const actionLines = (
  gaps: readonly Place[],
  actions: Actions,
  { words, today }: Telling,
): readonly ActionLine[] =>
  gaps.map(({ gap, title, category, targets, todo }) => {
    const action = actionAt(actions, gap);
    const { owner, due, note } = action ?? {};
    return {
      ...{ gap, targets, todo },
      name: category === undefined ? title : `${category} · ${title}`,
      ...(owner === undefined ? {} : { owner }),
      ...(due === undefined ? {} : { due, dueSays: words.dates.day(due) }),
      ...(note === undefined ? {} : { note }),
      isOverdue: isOverdue(action, today),
      status: statusOf(action),
    };
  });
