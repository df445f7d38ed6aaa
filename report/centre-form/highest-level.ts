import type { Scheme, Target } from '@/rules';

type Ladder = Pick<Scheme, 'levels' | 'occasions' | 'categories'>;

/**
 * Of each category the target at its highest level, in the order of the scheme; of two at that level
 * the one that issues a certificate, since its conditions are the fuller ones.
 */
export const highestOfEach = (targets: readonly Target[], scheme: Ladder): readonly Target[] =>
  scheme.categories.flatMap((category) => {
    const own = targets.filter((target) => target.category === category);
    return own.length === 0
      ? []
      : [
          own.reduce((highest, target) =>
            rank(target, scheme) > rank(highest, scheme) ? target : highest,
          ),
        ];
  });

/** The highest level among targets. */
export const topLevel = (targets: readonly Target[], { levels }: Ladder): string =>
  levels.findLast((level) => targets.some((target) => target.level === level)) ?? '';

/** Levels stand from the entry level to the top, the occasion of a first certificate before others. */
const rank = ({ level, occasion }: Target, { levels, occasions }: Ladder): number =>
  levels.indexOf(level) * occasions.length - occasions.indexOf(occasion);
