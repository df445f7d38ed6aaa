import type { CaseFile } from '@/cases';
import { decidingAnswers } from '@/cases';
import type { SpokenScheme } from '@/report';
import type { Screen } from '@/rules';
import { journeys } from '@/rules';
import { fragmentText } from '../session/fragment';
import { today } from '../session/today';

/** A stop on the way through the questions: a screen, the section and the scheme it belongs to. */
export interface Stop {
  readonly of: SpokenScheme;
  readonly section: string;
  readonly screen: Screen;
}

/** The way through the questions of a case, as of today: one scheme after the other. */
export const stopsOf = (
  file: Pick<CaseFile, 'targets' | 'answers' | 'consultant'>,
  schemes: readonly SpokenScheme[],
): readonly Stop[] =>
  journeys(
    schemes.map(({ scheme }) => scheme),
    file.targets,
    decidingAnswers(file),
    today(),
  ).flatMap(({ sections }, index) => {
    const of = schemes[index];
    return of
      ? sections.flatMap(({ id, screens }) =>
          screens.map((screen) => ({ of, section: id, screen })),
        )
      : [];
  });

/** Where a stop is: the page of its section, and the screen in the fragment. */
export const addressOfStop = (
  locale: string,
  caseId: string,
  { section, screen }: Stop,
  back?: 'review',
): string =>
  `/${locale}/check/${section}/${fragmentText({ case: caseId, at: screen.id, ...(back ? { back } : {}) })}`;

/** The ids of all sections of these schemes, in order. */
export const sectionOrder = (schemes: readonly SpokenScheme[]): readonly string[] =>
  schemes.flatMap(({ scheme }) => scheme.sections.map(({ id }) => id));

/** Whether an address names this stop, and not only one near it. */
export const isStopAt = (stop: Stop, section: string, at: string | undefined): boolean =>
  stop.section === section && stop.screen.id === at;

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
  const named = stops.findIndex((stop) => isStopAt(stop, section, at));
  if (named >= 0) return named;
  const samePlan = stops.findIndex(
    (stop) => stop.section === section && at !== undefined && at.startsWith(`${stop.screen.plan}/`),
  );
  if (samePlan >= 0) return samePlan;
  const place = order.indexOf(section);
  const later = stops.findIndex((stop) => order.indexOf(stop.section) >= place);
  return Math.max(0, later);
}
