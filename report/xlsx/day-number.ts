import type { Day } from '@/rules';
import { daysBetween } from '@/rules';

/** Before it, programs disagree about how days are counted: one of them knows a 29 February 1900. */
const firstDay: Day = '1900-03-01';
const origin: Day = '1899-12-30';

/** The number that spreadsheets show as this day; none for a day that they do not count alike. */
export const dayNumber = (day: Day): number | undefined =>
  day < firstDay ? undefined : daysBetween(origin, day);
