/**
 * As what a number is shown: as it is, as a percentage, as money, or as a date of which the day, only
 * the month or only the year can be seen.
 */
export type Shown = 'number' | 'percent' | 'money' | 'day' | 'month' | 'year' | 'no-date';

/** The formats that are known by their number alone; those of dates are shown as East Asian Excel does. */
const builtIn: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  ...[9, 10].map((id) => [id, 'percent'] as const),
  ...[5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44].map((id) => [id, 'money'] as const),
  ...[14, 15, 22, 31].map((id) => [id, 'day'] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
  // A day without its year, or a time of day.
  ...[16, 28, 29, 30, 51, 53, 54, 58].map((id) => [id, 'no-date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'no-date'] as const),
]);

/** As what a number of this format is shown. */
export function shownAs(id: number, code: string | undefined): Shown {
  if (code === undefined) return builtIn.get(id) ?? 'number';
  const [positive = ''] = code.split(';');
  if (/[¥￥$€]|元|RMB|CNY/iu.test(positive)) return 'money';
  const signs = positive.replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, '').toLowerCase();
  if (signs.includes('%')) return 'percent';
  if (!/[ymdhs]/.test(signs) || /general/.test(signs)) return 'number';
  if (!signs.includes('y')) return 'no-date';
  if (signs.includes('d')) return 'day';
  return signs.includes('m') ? 'month' : 'year';
}
