import type { Moment } from '@/cases';
import type { Words } from '@/content';

/** A moment as the device's day and time, in words. */
export const sayMoment = (moment: Moment, { dates }: Words): string =>
  `${dates.day(localDay(moment))} ${dates.time(moment)}`;

/** The device's calendar day of a moment. */
export function localDay(moment: Moment): string {
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
