import type { Basis, Requirement, Scheme, Target, Within } from '@/rules';
import { covers, isWithin } from '@/rules';

/** A part of a requirement's scope with one basis throughout. */
export interface BasisPart {
  readonly basis: Basis;
  /** What sets the part apart; nothing where it is all or the rest. */
  readonly within: Within;
  /** The targets that it is the first to fit. */
  readonly targets: readonly Target[];
}

/** Every target of a scheme that a requirement covers. */
export const targetsCovered = (scheme: Scheme, { scope }: Requirement): readonly Target[] =>
  scheme.categories
    .flatMap((category) =>
      scheme.levels.flatMap((level) =>
        scheme.occasions.map((occasion) => ({ scheme: scheme.id, category, level, occasion })),
      ),
    )
    .filter((target) => covers(scope, target));

/** The bases of a requirement; a part that fits no target of its scope is left out. */
export function basisParts(scheme: Scheme, requirement: Requirement): readonly BasisPart[] {
  const { basis } = requirement;
  const parts: readonly (Within & { readonly basis: Basis })[] =
    typeof basis === 'string' ? [{ basis }] : basis;
  const covered = targetsCovered(scheme, requirement);
  return parts
    .map(({ basis, ...within }, index) => ({
      basis,
      within,
      targets: covered.filter(
        (target) => parts.findIndex((part) => isWithin(part, target)) === index,
      ),
    }))
    .filter(({ targets }) => targets.length > 0);
}

export const categoriesOf = (targets: readonly Target[]): readonly string[] => [
  ...new Set(targets.map(({ category }) => category)),
];

export const levelsOf = (targets: readonly Target[]): readonly string[] => [
  ...new Set(targets.map(({ level }) => level)),
];

export const occasionsOf = (targets: readonly Target[]): readonly string[] => [
  ...new Set(targets.map(({ occasion }) => occasion)),
];
