import type { Attached, Basis, Requirement } from '../../requirement';
import type { Citation } from '../../source';
import type { Scope, Within } from '../../scope';
import type { Category, Level, Occasion } from './catalogue';
import type { DisagreementId } from './disagreements';
import type { EvidenceId } from './evidence';
import type { NoteId } from './notes';
import type { CcrcSourceId } from './sources';
import type { SupersededId } from './superseded';

export type CcrcScope = Scope<Category, Level, Occasion>;

export interface CcrcRequirement<Id extends string> extends Requirement<Id> {
  readonly area: Area;
  readonly scope: CcrcScope;
  readonly basis:
    Basis | readonly (Within<Category, Level, Occasion> & { readonly basis: Basis })[];
  readonly evidence: readonly EvidenceId[];
  readonly sources: readonly [Citation<CcrcSourceId>, ...Citation<CcrcSourceId>[]];
  readonly disagreements?: readonly Attached<DisagreementId>[];
  readonly notes?: readonly Attached<NoteId>[];
  readonly superseded?: readonly Attached<SupersededId>[];
}

/** The areas of the norm, in its order, then the category's own; also the sections of the wizard. */
export const areas = [
  'organisation',
  'finance',
  'premises',
  'people',
  'track-record',
  'management',
  'technology',
  'clauses',
] as const;
export type Area = (typeof areas)[number];

/** A requirement of this scheme: a wrong level, category, source or proof does not compile. */
export const requirement = <const Id extends `ccrc/${string}`>(
  definition: CcrcRequirement<Id>,
): CcrcRequirement<Id> => definition;

export const cite = <Id extends CcrcSourceId>(source: Id, clause?: string): Citation<Id> =>
  clause === undefined ? { source } : { source, clause };

/** Scopes that recur. */
export const everywhere = {
  levels: 'all',
  categories: 'all',
  occasions: 'all',
} as const satisfies CcrcScope;

export const initially = {
  levels: 'all',
  categories: 'all',
  occasions: ['initial'],
} as const satisfies CcrcScope;

/** A clause of one category's own form. */
export const inCategory = <const Own extends Category>(category: Own) =>
  ({ ...everywhere, categories: [category] }) as const satisfies CcrcScope;

/** A common clause was read at level 3 only; sources that restate the other levels agree with it. */
export const readAtLevel3 = [
  { levels: ['level-3'], basis: 'published' },
  { levels: ['level-2', 'level-1'], basis: 'corroborated' },
] as const;
