import type { Screen, Section } from '@/rules';
import { fragmentText } from '../session/fragment';

/** A stop on the way through the questions: a screen and the section it belongs to. */
export interface Stop {
  readonly section: string;
  readonly screen: Screen;
}

export const stopsOf = (journey: readonly Section[]): readonly Stop[] =>
  journey.flatMap(({ id, screens }) => screens.map((screen) => ({ section: id, screen })));

/** Where a stop is: the page of its section, and the screen in the fragment. */
export const addressOfStop = (
  locale: string,
  caseId: string,
  { section, screen }: Stop,
  back?: 'review',
): string =>
  `/${locale}/check/${section}/${fragmentText({ case: caseId, at: screen.id, ...(back ? { back } : {}) })}`;

/**
 * The stop that an address means: the screen named, else the first of the section, else the first
 * stop after the section's place in the order, else the first of all.
 */
export function currentStop(
  stops: readonly Stop[],
  order: readonly string[],
  section: string,
  at: string | undefined,
): number {
  const named = stops.findIndex((stop) => stop.section === section && stop.screen.id === at);
  if (named >= 0) return named;
  const samePlan = stops.findIndex(
    (stop) => stop.section === section && at !== undefined && at.startsWith(`${stop.screen.plan}/`),
  );
  if (samePlan >= 0) return samePlan;
  const place = order.indexOf(section);
  const later = stops.findIndex((stop) => order.indexOf(stop.section) >= place);
  return Math.max(0, later);
}
