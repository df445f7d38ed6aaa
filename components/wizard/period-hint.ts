import type { Words } from '@/content';
import { months, subtract, years } from '@/rules';
import { today } from '../session/today';

/** Questions that are about the last three complete calendar months. */
const aboutMonths = new Set([
  'ccrc/insured-total',
  'ccrc/insured-in-category',
  'ccrc/computing-graduates',
]);

/** Questions that are about the last three complete financial years, which are calendar years. */
const aboutYears = new Set(['secrecy/integration-income']);

const back = [3, 2, 1] as const;

/** Which months or years a number is about, as of today. */
export function periodHint(question: string, { ui, dates, list }: Words): string | undefined {
  if (aboutMonths.has(question)) {
    const first = `${today().slice(0, 7)}-01`;
    return ui.check.months(
      list(back.map((one) => dates.date(subtract(first, months(one)).slice(0, 7)))),
    );
  }
  if (!aboutYears.has(question)) return undefined;
  return ui.check.years(
    list(back.map((one) => dates.date(subtract(today(), years(one)).slice(0, 4)))),
  );
}
