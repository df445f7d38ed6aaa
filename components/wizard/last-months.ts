import type { Words } from '@/content';
import { months, subtract } from '@/rules';
import { today } from '../session/today';

/** Questions that are about the last three complete calendar months. */
const aboutMonths = new Set([
  'ccrc/insured-total',
  'ccrc/insured-in-category',
  'ccrc/computing-graduates',
]);

/** Which months a head-count is about, as of today. */
export function monthsHint(question: string, words: Words): string | undefined {
  if (!aboutMonths.has(question)) return undefined;
  const named = [3, 2, 1].map((back) =>
    words.dates.date(subtract(`${today().slice(0, 7)}-01`, months(back)).slice(0, 7)),
  );
  return words.ui.check.months(words.list(named));
}
