import type { ActionLine } from '../../action-lines';
import type { Block, Row } from '../paper/blocks';
import { heading, muted } from '../paper/blocks';
import type { Told } from '../told';

/** Who does what about a gap, and by when; nothing where nothing is planned. */
export function actionPart(told: Told): readonly Block[] {
  const { report, words, actions: say } = told;
  const name = words.ui.pages.actions;
  if (report.actions.length === 0) return [];
  return [
    heading(1, name),
    {
      kind: 'table',
      caption: name,
      columns: [
        { head: say.gap, width: 32 },
        { head: say.owner, width: 13 },
        { head: say.due, width: 17 },
        { head: say.status, width: 12 },
        { head: say.note, width: 26 },
      ],
      rows: report.actions.map((line) => actionRow(line, told)),
    },
  ];
}

function actionRow(line: ActionLine, { words, actions: say }: Told): Row {
  const { name, targets, owner, dueSays, isOverdue, status, note } = line;
  return {
    cells: [
      [name, [muted(words.list(targets))]],
      [owner ?? ''],
      [dueSays ?? '', ...(isOverdue ? [[{ text: say.overdue, look: 'unmet' as const }]] : [])],
      [say.statuses[status]],
      note?.split('\n') ?? [],
    ],
  };
}
