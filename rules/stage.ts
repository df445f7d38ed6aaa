import type { Citation } from './source';

/** How long something takes, or by when it is done; the words name the clock that it runs on. */
export interface Duration<Id extends string = string, SourceId extends string = string> {
  readonly id: Id;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

/**
 * What a reader must know of a scheme, a step of an application, or a duty of a holder. Who acts,
 * what is handed over and what follows failure is said in `content/`; here stands what it rests on.
 */
export interface Stage<
  Id extends string = string,
  SourceId extends string = string,
  DisagreementId extends string = string,
  SupersededId extends string = string,
> {
  readonly id: Id;
  /** The steps of an application stand in the order in which they are taken. */
  readonly part: 'scheme' | 'application' | 'after';
  readonly sources: readonly [Citation<SourceId>, ...Citation<SourceId>[]];
  /** Empty where a time limit was looked for and no text that was read names one. */
  readonly durations?: readonly Duration<string, SourceId>[];
  readonly disagreements?: readonly DisagreementId[];
  readonly superseded?: readonly SupersededId[];
}

/** A claim that circulates and is not repeated; a reader is led to what stands in its place. */
export interface RefusedClaim<
  Id extends string = string,
  RequirementId extends string = string,
  StageId extends string = string,
> {
  readonly id: Id;
  readonly because: 'no-clause-named' | 'older-edition' | 'another-scheme';
  readonly instead: { readonly requirement: RequirementId } | { readonly stage: StageId };
}
