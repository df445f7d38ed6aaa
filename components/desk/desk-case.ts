import type { DeskOrder, DeskShelf, DeskStanding } from '@/content/types/desk-words';
import type { StoredCase } from '@/cases/store';
import type { DeskLine } from '@/report';
import type { Verdict } from '@/rules';

/** What has been worked out of the cases so far, each as it was saved last. */
export type DeskLines = ReadonlyMap<string, DeskLine>;

/** A case as it was saved at one time. */
export const savingOf = ({ file }: StoredCase): string => `${file.id} ${String(file.revision)}`;

/** Whether a case is meant by what was typed; nothing typed means every one. */
export function isMeant({ file: { header } }: StoredCase, text: string): boolean {
  const wanted = plain(text);
  const fields = [header.organisation, header.creditCode, header.preparedBy];
  return wanted === '' || fields.some((field) => plain(field ?? '').includes(wanted));
}

/** Whether a case lies where is looked: among those worked on, or among those put away. */
export const isOnShelf = ({ marks }: StoredCase, shelf: DeskShelf): boolean =>
  shelf === 'all' || (marks?.archivedAt !== undefined) === (shelf === 'archived');

/** Whether one of its targets stands so, or an action is overdue; not known before it is worked out. */
export function standsSo(one: StoredCase, standing: DeskStanding, lines: DeskLines): boolean {
  if (standing === 'any') return true;
  const line = lines.get(savingOf(one));
  if (standing === 'overdue') return (line?.overdue ?? 0) > 0;
  return (line?.targets ?? []).some(({ verdict }) => standingOf[verdict] === standing);
}

const standingOf = {
  'meets-published-conditions': 'qualifies',
  'meets-known-conditions': 'qualifies',
  'does-not-meet': 'not-yet',
  'more-information-needed': 'more-information',
  'to-be-confirmed': 'more-information',
} as const satisfies Record<Verdict, DeskStanding>;

/** Full-width and half-width, capital and small letters are the same to who searches. */
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The cases in the order that is asked for; what is not known yet comes last. */
export const inOrder = (
  cases: readonly StoredCase[],
  order: DeskOrder,
  lines: DeskLines,
  locale: string,
): readonly StoredCase[] =>
  [...cases].sort((a, b) => compare(order, a, b, lines, locale) || byChange(a, b));

function compare(
  order: DeskOrder,
  a: StoredCase,
  b: StoredCase,
  lines: DeskLines,
  locale: string,
): number {
  switch (order) {
    case 'changed':
      return 0;
    case 'name':
      return nameOf(a).localeCompare(nameOf(b), locale);
    case 'ready':
      return dayIn('readyOn', a, lines).localeCompare(dayIn('readyOn', b, lines));
    case 'due':
      return dayIn('dueOn', a, lines).localeCompare(dayIn('dueOn', b, lines));
  }
}

/** After every day that is foreseen. */
const last = '9999';
const dayIn = (day: 'readyOn' | 'dueOn', one: StoredCase, lines: DeskLines): string =>
  lines.get(savingOf(one))?.[day] ?? last;
const nameOf = ({ file }: StoredCase): string => file.header.organisation ?? '\uFFFF';

/** The last changed first. */
export const byChange = (a: StoredCase, b: StoredCase): number =>
  a.savedAt === b.savedAt ? 0 : a.savedAt < b.savedAt ? 1 : -1;
