import type { Day, PartialDate } from '@/rules';
import { isPartialDate, spanOf } from '@/rules';
import { halfWidth } from './digits';
import type { EntryProblem } from './entry-problem';

/** What a typed date comes to: a date, or what is wrong with it. */
export type DateEntry = { readonly value: PartialDate } | { readonly problem: EntryProblem };

/**
 * Understands 2024-03-01, 2024/3/1, 2024年3月1日, 2024.3, 20240301, 2024 and full-width digits. A
 * past fact may not lie after today, unless it is known so roughly that it need not.
 *
 * @param today the device's calendar day
 */
export function readDate(
  text: string,
  { today, mayLieAhead }: { readonly today: Day; readonly mayLieAhead: boolean },
): DateEntry {
  const plain = halfWidth(text)
    .replace(/ ?([-/.年月日号]) ?/g, '$1')
    .replaceAll(' ', '-');
  const match =
    /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号]?|月?)?|年)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})?$/.exec(plain);
  if (!match) return { problem: { code: 'not-a-date' } };
  const [, year = '', month, day] = match;
  const value = [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  if (!isPartialDate(value)) return { problem: { code: 'no-such-date' } };
  if (!mayLieAhead && spanOf(value).first > today)
    return { problem: { code: 'after-today', today } };
  return { value };
}
