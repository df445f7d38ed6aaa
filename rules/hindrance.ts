import type { Finding } from './assess';
import { onceDone, opennessOf } from './judgement';
import type { Reading } from './reading';
import { effectOf, openBecause, standingOf } from './reading';

/** What stands between a finding and readiness: nothing, a deed, an answer, or a gap that no deed closes today. */
export type Hindrance = 'none' | 'until-done' | 'open' | 'gap';

/**
 * How a finding hinders readiness under a reading. What only informs, is disputed or is left to the
 * authority does not. A knock-out is closed by no deed: whoever fails it may not apply.
 */
export function hindranceOf(finding: Finding, reading: Reading): Hindrance {
  if (effectOf(finding, reading) === 'informs') return 'none';
  const standing = standingOf(finding, reading);
  if (standing === 'to-be-confirmed')
    return openBecause(finding, reading) === 'unanswered' ? 'open' : 'none';
  return standing === 'unmet' ? hindranceOfGap(finding) : 'none';
}

function hindranceOfGap({ requirement, judgement }: Finding): Hindrance {
  if (requirement.knockOut || !judgement) return 'gap';
  const done = onceDone(judgement);
  if (done.outcome === 'unmet') return 'gap';
  return opennessOf(done) === 'unanswered' ? 'open' : 'until-done';
}
