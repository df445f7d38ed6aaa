import type { Words } from '@/content';
import type { ActionsWords } from '@/content/types/actions-words';
import type { ActionLine } from './action-lines';
import { inert } from './inert';

/** What is planned about the gaps, as far as anything is. */
export const actionMarkdown = (
  actions: readonly ActionLine[],
  words: Words,
  say: ActionsWords,
): readonly string[] =>
  actions.length === 0
    ? []
    : [`## ${words.ui.pages.actions}`, '', ...actions.flatMap((one) => lines(one, words, say))];

function lines(action: ActionLine, words: Words, say: ActionsWords): readonly string[] {
  const { name, targets, todo, owner, dueSays, isOverdue, status, note } = action;
  const line = (label: string, text: string | undefined) =>
    text ? [`- ${label}${words.ui.product.colon}${text}`] : [];
  return [
    `### ${name}`,
    '',
    ...line(say.targets, words.list(targets)),
    ...line(words.ui.result.todo, todo),
    ...line(say.owner, owner && inert(owner)),
    ...line(say.due, dueSays),
    ...line(say.status, [say.statuses[status], ...(isOverdue ? [say.overdue] : [])].join(' · ')),
    ...line(say.note, note && inert(note)),
    '',
  ];
}
