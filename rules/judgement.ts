import type { Judged } from './outcome';
import type { Reason } from './reason';

/** A judged check with its whole why: a leaf, or the judgements that it was made of. */
export type Judgement =
  | { readonly outcome: Judged; readonly reason: Reason; readonly open?: Openness }
  | { readonly outcome: Judged; readonly all: readonly Judgement[] }
  | { readonly outcome: Judged; readonly any: readonly Judgement[] };

/** Why a point is open. Only an unanswered one is offered as a question. */
export type Openness = 'unanswered' | 'left-to-the-authority';

/**
 * The reasons that carry the outcome, in the order of the norm. Of a whole that is unmet also those
 * that are not known yet: whoever closes the gap must look at them too.
 */
export function reasonsOf(judgement: Judgement): readonly Reason[] {
  if ('reason' in judgement) return [judgement.reason];
  const children = 'all' in judgement ? judgement.all : judgement.any;
  return children.filter((child) => carries(judgement, child)).flatMap(reasonsOf);
}

/** Why an unknown judgement is open; undefined where it is decided. */
export function opennessOf(judgement: Judgement): Openness | undefined {
  if (judgement.outcome !== 'unknown') return undefined;
  if ('reason' in judgement) return judgement.open ?? 'unanswered';
  const children = 'all' in judgement ? judgement.all : judgement.any;
  return children.some((child) => opennessOf(child) === 'unanswered')
    ? 'unanswered'
    : 'left-to-the-authority';
}

function carries(whole: Judgement, child: Judgement): boolean {
  if (child.outcome === whole.outcome) return true;
  if ('all' in whole) return child.outcome === 'unknown' && whole.outcome === 'unmet';
  return whole.outcome === 'unknown' && child.outcome === 'unmet';
}
