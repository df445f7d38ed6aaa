import ical from 'ical-generator';
import type { Day } from '@/rules';
import type { CalendarEvent } from './calendar-events';

/**
 * The events as an iCalendar file; the as-of date is the moment at which they were made out. The
 * library writes the name as it is, so it must be one of our own.
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, asOf }: { readonly name: string; readonly asOf: Day },
): string {
  const calendar = ical({ name });
  for (const { id, from, to, title, text } of events)
    calendar.createEvent({
      id: `${id}@zizhi-self-check`,
      allDay: true,
      start: midnight(from),
      end: dayAfter(to),
      summary: title,
      description: text,
      stamp: midnight(asOf),
    });
  return calendar.toString();
}

/** Whole days carry no time zone; the library takes them as moments and writes their UTC day. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The format wants the day on which an event is over. */
function dayAfter(day: Day): Date {
  const next = midnight(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}
