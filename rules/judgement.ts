import type { Judged } from './outcome';
import { conjunction, disjunction } from './outcome';
import type { Reason } from './reason';

/** A judged check with its whole why: a leaf, or the judgements that it was made of. */
export type Judgement =
  | Leaf
  | { readonly outcome: Judged; readonly all: readonly Judgement[] }
  | { readonly outcome: Judged; readonly any: readonly Judgement[] };

/** The judgement of a check that is not made of others. */
export interface Leaf {
  readonly outcome: Judged;
  readonly reason: Reason;
  readonly open?: Openness;
  /** Unmet, and what is missing can be done today; anything else takes time or another's decision. */
  readonly closable?: true;
}

/** A leaf that is met or not; what is missing can be done today unless it builds up over time. */
export const metOrNot = (isMet: boolean, reason: Reason, buildsUp = false): Leaf => {
  if (isMet) return { outcome: 'met', reason };
  return buildsUp ? { outcome: 'unmet', reason } : { outcome: 'unmet', reason, closable: true };
};

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

/** Every leaf of a judgement, in the order of the norm. */
export function leavesOf(judgement: Judgement): readonly Leaf[] {
  if ('reason' in judgement) return [judgement];
  return ('all' in judgement ? judgement.all : judgement.any).flatMap(leavesOf);
}

/** The ids of the questions for whose answers a judgement waits, each once. */
export const openQuestionsIn = (judgement: Judgement): readonly string[] => [
  ...new Set(
    leavesOf(judgement)
      .filter((leaf) => opennessOf(leaf) === 'unanswered')
      .flatMap(({ reason }) => ('question' in reason ? (reason.question ?? []) : [])),
  ),
];

/** The judgement once everything that can be done today has been done. */
export function onceDone(judgement: Judgement): Judgement {
  if ('reason' in judgement)
    return judgement.closable ? { ...judgement, outcome: 'met' } : judgement;
  if ('all' in judgement) {
    const all = judgement.all.map(onceDone);
    return { outcome: conjunction(all.map(outcome)), all };
  }
  const any = judgement.any.map(onceDone);
  return { outcome: disjunction(any.map(outcome)), any };
}

const outcome = (judgement: Judgement): Judged => judgement.outcome;

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
