import type { Words } from '@/content';
import type { HistoryWords } from '@/content/types/history-words';
import { sayMoment } from '../session/say-moment';
import type { AnySnapshot } from './use-history';

type Label = Pick<AnySnapshot, 'takenAt' | 'name' | 'reason'>;

/** What a snapshot is called: its moment, and its name or why it was taken. */
export const snapshotName = (
  { takenAt, name, reason }: Label,
  words: Words,
  say: HistoryWords,
): string => `${sayMoment(takenAt, words)} · ${name ?? say.reasons[reason]}`;
