import type { Day } from './calendar';
import type { Facts } from './check';
import { laterDays } from './course';
import type { Judgement, Leaf } from './judgement';
import { leavesOf, onceDone, opennessOf } from './judgement';
import type { Requirement } from './requirement';
import type { Check } from './check';

/** One of the alternatives by which an unmet requirement can be fulfilled. */
export interface Way {
  /** What it still lacks, each with its numbers and dates. */
  readonly lacks: readonly Leaf[];
  /** What of it is not answered yet. */
  readonly open: readonly Leaf[];
  /** What of it is for the authority to say. */
  readonly toConfirm: readonly Leaf[];
  /** How many of the things lacking can be done today. */
  readonly deeds: number;
  /** The first day on which it is fulfilled if all that can be done is done today; none is foreseen otherwise. */
  readonly on?: Day;
  /** The day on which waiting alone fulfils it. */
  readonly byWaiting?: Day;
}

/**
 * The alternatives of an unmet requirement, the recommended one first: the earliest day, then the
 * fewest deeds. One that lacks all that another lacks, and more, is left out.
 */
export function waysTo(requirement: Requirement, facts: Facts): readonly Way[] {
  const ways = requirement.check
    .ways(facts)
    .map((check) => wayBy(check, facts, requirement.knockOut ?? false));
  return ways
    .filter(
      (way, index) => !ways.some((other, at) => at !== index && supersedes(other, way, at < index)),
    )
    .sort((a, b) => compareDays(a.on, b.on) || a.deeds - b.deeds);
}

function wayBy(check: Check, facts: Facts, knockOut: boolean): Way {
  const leaves = leavesOf(check.judge(facts));
  const lacks = leaves.filter(({ outcome }) => outcome === 'unmet');
  const days = [facts.asOf, ...laterDays([check], facts)];
  const firstDay = (isFulfilled: (judgement: Judgement) => boolean) =>
    days.find((asOf) => isFulfilled(check.judge({ ...facts, asOf })));
  const byWaiting = firstDay(isFulfilled);
  const on = knockOut ? byWaiting : firstDay((judgement) => isFulfilled(onceDone(judgement)));
  return {
    lacks,
    open: leaves.filter((leaf) => opennessOf(leaf) === 'unanswered'),
    toConfirm: leaves.filter((leaf) => opennessOf(leaf) === 'left-to-the-authority'),
    deeds: knockOut ? 0 : lacks.filter(({ closable }) => closable).length,
    ...(on === undefined ? {} : { on }),
    ...(byWaiting === undefined ? {} : { byWaiting }),
  };
}

/** Met, or open only in what the authority has to say. */
const isFulfilled = (judgement: Judgement): boolean =>
  judgement.outcome === 'met' || opennessOf(judgement) === 'left-to-the-authority';

/** Whether one way makes the other pointless: it takes no more in any respect and is no later. */
function supersedes(one: Way, other: Way, comesFirst: boolean): boolean {
  const takesNoMore = (['lacks', 'open', 'toConfirm'] as const).every((what) =>
    one[what].every((leaf) => other[what].some((there) => isSame(leaf, there))),
  );
  if (!takesNoMore || compareDays(one.on, other.on) > 0) return false;
  const takesAsMuch = (['lacks', 'open', 'toConfirm'] as const).every(
    (what) => one[what].length === other[what].length,
  );
  return !takesAsMuch || compareDays(one.on, other.on) < 0 || comesFirst;
}

const isSame = (one: Leaf, other: Leaf): boolean =>
  JSON.stringify(one.reason) === JSON.stringify(other.reason);

/** No day at all comes last. */
const compareDays = (one: Day = '9999', other: Day = '9999'): number =>
  one < other ? -1 : one > other ? 1 : 0;
