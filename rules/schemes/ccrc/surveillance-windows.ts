import type { Answers, RowsAnswer } from '../../answer';
import { valueOf } from '../../answer';
import type { Day } from '../../calendar';
import { add, months, spanOf } from '../../calendar';
import type { Certificate } from '../../certificate';
import type { SurveillanceWindow } from '../../surveillance-window';
import { certificates } from './questions/track-record';

/** At least once from 12 to 18 months after the issue; the guide tells the other rhythms. */
const earliest = months(12);
const latest = months(18);

/**
 * The windows of the certificates held that are not over on the as-of date. An issue that is known
 * in part widens the window to every day that it may mean.
 */
export function surveillanceWindows(answers: Answers, asOf: Day): readonly SurveillanceWindow[] {
  const held = valueOf(answers.case[certificates.id]) as RowsAnswer<Certificate> | undefined;
  if (held === undefined || held.list === 'none') return [];
  return held.rows.flatMap(({ rowId, category, level, issued, expires, suspended }) => {
    if (issued === undefined || suspended === true) return [];
    const { first, last } = spanOf(issued);
    const window = { from: add(first, earliest), to: add(last, latest) };
    const isOver = expires !== undefined && spanOf(expires).last < window.from;
    return isOver || window.to < asOf ? [] : [{ rowId, category, level, ...window }];
  });
}
