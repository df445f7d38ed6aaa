import type { Words } from '@/content';
import type { HistoryWords } from '@/content/types/history-words';
import { snapshotName } from './say-snapshot';
import { keyOfNow } from './side-key';
import type { Side } from './use-sides';

/** What one side is, with its moment. */
export function saySide(side: Side, words: Words, say: HistoryWords): string {
  const { snapshot, asOf, file, key } = side;
  const day = words.dates.day(asOf);
  if (snapshot) return snapshotName(snapshot, words, say);
  if (key === keyOfNow) return say.sheet.nowOn(day);
  return say.sheet.caseOn({ organisation: organisationOf(file, words), day });
}

/** That two cases are no two times of one; of two organisations that is said by their names. */
export function sayBetween(from: Side, to: Side, words: Words, { sheet }: HistoryWords): string {
  const [one, other] = [from.file.header, to.file.header];
  const isOne =
    one.creditCode && other.creditCode
      ? one.creditCode === other.creditCode
      : plain(one.organisation) === plain(other.organisation);
  if (isOne || !one.organisation || !other.organisation) return sheet.twoCases;
  return sheet.twoOrganisations({
    from: organisationOf(from.file, words),
    to: organisationOf(to.file, words),
  });
}

const organisationOf = ({ header }: Side['file'], { ui }: Words): string =>
  header.organisation ?? ui.start.unnamed;

const plain = (name = ''): string => name.normalize('NFKC').trim().toLowerCase();
