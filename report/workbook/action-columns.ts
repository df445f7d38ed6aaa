import type { ActionLine } from '../action-lines';
import type { RegisterBasis } from './basis';
import type { Column } from './table';

/** Who does what by when, as far as it is planned; the rest is left to be filled in. */
export function actionColumns<Line>(
  actionOf: (line: Line) => ActionLine | undefined,
  { actionsWords: say }: RegisterBasis,
): readonly Column<Line>[] {
  const of = (
    head: string,
    width: number,
    says: (action: ActionLine) => ReturnType<Column<Line>['says']>,
  ): Column<Line> => ({
    ...{ head, width },
    says: (line) => {
      const action = actionOf(line);
      return action && says(action);
    },
  });
  return [
    of(say.owner, 10, ({ owner }) => owner),
    of(say.due, 12, ({ due }) => due && { day: due }),
    of(say.status, 10, ({ status, isOverdue }) =>
      [say.statuses[status], ...(isOverdue ? [say.overdue] : [])].join('\n'),
    ),
    of(say.note, 22, ({ note }) => note),
  ];
}
