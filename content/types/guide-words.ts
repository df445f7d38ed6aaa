import type { Disagreement, RefusedClaim, Stage } from '@/rules';
import type { refusedClaims as ccrcClaims } from '@/rules/schemes/ccrc/refused-claims';
import type {
  stageDisagreements as ccrcDisagreements,
  stages as ccrcStages,
} from '@/rules/schemes/ccrc/stages';
import type { refusedClaims as secrecyClaims } from '@/rules/schemes/secrecy/refused-claims';
import type {
  stageDisagreements as secrecyDisagreements,
  stages as secrecyStages,
} from '@/rules/schemes/secrecy/stages';
import type { DisagreementWords } from './scheme-words';

export interface DurationWords {
  /** How long, or by when. */
  readonly says: string;
  /** From when to when it is counted. */
  readonly clock: string;
}

/** One stage, as a page shows it. */
export interface StageWords {
  readonly title: string;
  readonly who?: string;
  /** What happens, or what a reader must know. */
  readonly what: readonly string[];
  readonly handedOver?: readonly string[];
  readonly durations?: Readonly<Record<string, DurationWords>>;
  /** What applicants or holders come to grief over here; never with a rate. */
  readonly pitfalls?: readonly string[];
  readonly failure?: readonly string[];
  readonly notes?: readonly string[];
}

/** What is said of a claim; where a stage stands in its place, so is what holds instead. */
export interface ClaimWords {
  /** The claim, described without its figure. */
  readonly claim: string;
  readonly instead?: string;
}

/** The guide to one scheme, as a page shows it. */
export interface SchemeGuideWords {
  readonly title: string;
  readonly intro: readonly string[];
  /** One line below the link to this guide. */
  readonly inShort: string;
  readonly stages: Readonly<Record<string, StageWords>>;
  readonly disagreements: Readonly<Record<string, DisagreementWords>>;
  readonly claims: Readonly<Record<string, ClaimWords>>;
  /** What no text that was read says. */
  readonly notKnown: readonly string[];
}

/** Every word of the guide besides those of the schemes and of the other pages. */
export interface GuideWords {
  readonly parts: Readonly<Record<Stage['part'], string>>;
  readonly labels: {
    readonly contents: string;
    readonly who: string;
    readonly what: string;
    readonly handedOver: string;
    readonly howLong: string;
    readonly noTimeLimit: string;
    readonly pitfalls: string;
    readonly failure: string;
    readonly notKnown: string;
  };
  readonly index: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly editionsHeading: string;
    readonly editions: readonly string[];
    readonly verdictHeading: string;
    readonly verdict: readonly string[];
  };
  readonly refused: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly inShort: string;
    readonly claim: string;
    readonly instead: string;
    readonly because: Readonly<Record<RefusedClaim['because'], string>>;
  };
  readonly ccrc: SchemeGuide<
    (typeof ccrcStages)[number],
    (typeof ccrcDisagreements)[number],
    (typeof ccrcClaims)[number]
  >;
  readonly secrecy: SchemeGuide<
    (typeof secrecyStages)[number],
    (typeof secrecyDisagreements)[number],
    (typeof secrecyClaims)[number]
  >;
}

/** The guide to one scheme as it is written: a missing word does not compile. */
interface SchemeGuide<
  S extends Stage,
  D extends Disagreement,
  C extends RefusedClaim,
> extends SchemeGuideWords {
  readonly stages: { readonly [One in S as One['id']]: WordsOfStage<One> };
  readonly disagreements: {
    readonly [One in D as One['id']]: DisagreementWords<One['versions'][number]['id']>;
  };
  readonly claims: { readonly [One in C as One['id']]: WordsOfClaim<One> };
}

type WordsOfStage<S extends Stage> = Omit<StageWords, 'durations'> &
  ([DurationIn<S>] extends [never]
    ? { readonly durations?: never }
    : { readonly durations: Readonly<Record<DurationIn<S>, DurationWords>> });

type DurationIn<S> = S extends { readonly durations: readonly (infer One)[] }
  ? One extends { readonly id: infer Id extends string }
    ? Id
    : never
  : never;

/** A requirement says itself what is asked instead. */
type WordsOfClaim<C extends RefusedClaim> = C['instead'] extends { readonly requirement: string }
  ? { readonly claim: string; readonly instead?: never }
  : { readonly claim: string; readonly instead: string };
