import type { CaseFile } from '@/cases';
import { answerTo, progressOf } from '@/rules';
import type { Stop } from './way';

/** Where the next open question is: on another screen, nowhere but on this one, or nowhere at all. */
export type NextOpen = { readonly stop: Stop } | 'only-here' | 'none';

/** The questions of a stop that have no definite answer yet. */
export const openOn = ({ screen }: Stop, { answers }: Pick<CaseFile, 'answers'>): number =>
  screen.asked.filter((asked) => progressOf(asked, answerTo(answers, asked)) !== 'answered').length;

/**
 * The next stop with an open question; after the last stop comes the first.
 *
 * @param at the id of the screen and the section it stands in; absent before the first stop
 */
export function nextOpen(
  stops: readonly Stop[],
  file: Pick<CaseFile, 'answers'>,
  at?: { readonly section: string; readonly screen: string },
): NextOpen {
  const place = stops.findIndex(
    ({ section, screen }) => section === at?.section && screen.id === at.screen,
  );
  const inOrder = [...stops.slice(place + 1), ...stops.slice(0, Math.max(0, place))];
  const stop = inOrder.find((one) => openOn(one, file) > 0);
  if (stop) return { stop };
  const here = stops[place];
  return here && openOn(here, file) > 0 ? 'only-here' : 'none';
}
