import type { DeskOrder } from '@/content/types/desk-words';
import type { StoredCase } from '@/cases/store';
import type { DeskLine } from '@/report';

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
      return readyOn(a, lines).localeCompare(readyOn(b, lines));
  }
}

/** After every day that is foreseen. */
const last = '9999';
const readyOn = (one: StoredCase, lines: DeskLines): string =>
  lines.get(savingOf(one))?.readyOn ?? last;
const nameOf = ({ file }: StoredCase): string => file.header.organisation ?? '\uFFFF';

/** The last changed first. */
export const byChange = (a: StoredCase, b: StoredCase): number =>
  a.savedAt === b.savedAt ? 0 : a.savedAt < b.savedAt ? 1 : -1;
