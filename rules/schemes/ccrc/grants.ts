import type { Answers, RowsAnswer } from '../../answer';
import { valueOf } from '../../answer';
import type { Day } from '../../calendar';
import { add, years } from '../../calendar';
import type { Target } from '../../scope';
import { certificates } from './questions/track-record';

/** How long a certificate is valid; the guide tells the other versions. */
const validity = years(3);

/** The answers once the certificate of the target has been issued on a day. */
export function grants({ category, level }: Target, answers: Answers, issued: Day): Answers {
  const held = valueOf(answers.case[certificates.id]) as RowsAnswer | undefined;
  const certificate = {
    rowId: `granted-${level}`,
    ...{ category, level, issued },
    expires: add(issued, validity),
    suspended: false,
  };
  const list = held === undefined ? 'open' : held.list === 'none' ? 'complete' : held.list;
  const rows = held === undefined || held.list === 'none' ? [] : held.rows;
  return {
    ...answers,
    case: { ...answers.case, [certificates.id]: { list, rows: [...rows, certificate] } },
  };
}
