import type { Moment } from './case-file';

/** The last moment that four digits of a year can say. */
const latest = '9999-12-31T23:59:59.999Z';

/**
 * This moment, or the next one after a change by a clock that was ahead of ours, so that what is
 * changed now is the later word.
 */
export function laterThan(change: Moment | undefined, now: Moment): Moment {
  if (change === undefined || change < now) return now;
  const at = Date.parse(change);
  return Number.isNaN(at) || change >= latest ? change : new Date(at + 1).toISOString();
}
