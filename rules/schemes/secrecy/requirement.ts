import type { Attached, Basis, Requirement } from '../../requirement';
import type { Citation } from '../../source';
import type { Scope, Within } from '../../scope';
import type { Category, Level, Occasion } from './catalogue';
import type { DisagreementId } from './disagreements';
import type { EvidenceId } from './evidence';
import type { NoteId } from './notes';
import type { SecrecySourceId } from './sources';
import type { SupersededId } from './superseded';

type SecrecyScope = Scope<Category, Level, Occasion>;

export interface SecrecyRequirement<Id extends string> extends Requirement<Id> {
  readonly area: Area;
  readonly scope: SecrecyScope;
  readonly basis:
    Basis | readonly (Within<Category, Level, Occasion> & { readonly basis: Basis })[];
  readonly evidence: readonly EvidenceId[];
  readonly sources: readonly [Citation<SecrecySourceId>, ...Citation<SecrecySourceId>[]];
  readonly disagreements?: readonly Attached<DisagreementId>[];
  readonly notes?: readonly Attached<NoteId>[];
  readonly superseded?: readonly Attached<SupersededId>[];
}

/** The areas of the scheme; they are also the sections of the wizard. */
export const areas = [
  'eligibility',
  'ownership',
  'numbers',
  'secrecy-organisation',
  'secrecy-documents',
  'classified-staff',
  'secrecy-premises',
] as const;
export type Area = (typeof areas)[number];

/** A requirement of this scheme: a wrong grade, type, source or proof does not compile. */
export const requirement = <const Id extends `secrecy/${string}`>(
  definition: SecrecyRequirement<Id>,
): SecrecyRequirement<Id> => definition;

export const cite = <Id extends SecrecySourceId>(source: Id, clause?: string): Citation<Id> =>
  clause === undefined ? { source } : { source, clause };

/** Scopes that recur. */
export const everywhere = {
  levels: 'all',
  categories: 'all',
  occasions: 'all',
} as const satisfies SecrecyScope;

export const atGradeA = { ...everywhere, levels: ['grade-a'] } as const satisfies SecrecyScope;
export const atGradeB = { ...everywhere, levels: ['grade-b'] } as const satisfies SecrecyScope;
