import type { Check } from './check';
import type { Question } from './question';
import type { Scope, Target, Within } from './scope';
import { isWithin } from './scope';
import type { Citation } from './source';

/** What a requirement may do to a verdict: the first two decide, `reported` only cautiously. */
export type Basis = 'published' | 'corroborated' | 'reported';

/** One basis throughout, or the first that fits the target. */
export type BasisBy = Basis | readonly (Within & { readonly basis: Basis })[];

/** Sources of equal standing contradict each other on whether the requirement applies. */
export interface Disputed {
  /** The failed check is softened only where this version of the requirement is not failed too. */
  readonly unlessAlsoFails?: Check;
}

/** One clause: where it applies, on what it rests, how it is judged, what proves it. */
export interface Requirement<Id extends string = string> {
  readonly id: Id;
  readonly area: string;
  readonly scope: Scope;
  readonly basis: BasisBy;
  readonly disputed?: Disputed;
  /** Where this is failed the requirement does not apply, although the scope covers the target. */
  readonly appliesIf?: Check;
  readonly check: Check;
  /** Failing this alone stops the application, whatever else is in place. */
  readonly knockOut?: true;
  /** Answers shown beside the finding that never decide it. */
  readonly shows?: readonly Question[];
  readonly evidence: readonly string[];
  readonly sources: readonly [Citation, ...Citation[]];
  readonly disagreements?: readonly Attached<string>[];
  /** Further remarks: hints, how the clause was read. */
  readonly notes?: readonly Attached<string>[];
  /** What older editions asked in its place; never checked. */
  readonly superseded?: readonly Attached<string>[];
}

/** Something said beside a requirement, everywhere or only in a part of its scope. */
export type Attached<Id extends string> = Id | { readonly id: Id; readonly within: Within };

/** What is said beside a requirement at this target. */
export const attachedAt = (
  attached: readonly Attached<string>[] | undefined,
  target: Target,
): readonly string[] =>
  (attached ?? []).flatMap((one) => {
    if (typeof one === 'string') return [one];
    return isWithin(one.within, target) ? [one.id] : [];
  });

/** The basis of a requirement for one target. */
export function basisFor(requirement: Pick<Requirement, 'id' | 'basis'>, target: Target): Basis {
  if (typeof requirement.basis === 'string') return requirement.basis;
  const fitting = requirement.basis.find((part) => isWithin(part, target));
  if (fitting === undefined) throw new Error(`${requirement.id}: no basis for this target`);
  return fitting.basis;
}
