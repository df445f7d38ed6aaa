import { decidingAnswers, gapAddress } from '@/cases';
import { wordFor } from '@/content';
import type { Assessment, Finding, Reading, Requirement, Target } from '@/rules';
import { assess, effectOf, isGap, standingOf, targetsOf } from '@/rules';
import type { JudgedBasis } from './model';
import type { SpokenScheme } from './spoken-scheme';
import { shortName } from './target-report';

/** How the requirement at a place stands over all targets; `only-reported` does not decide. */
export type PlaceState = 'gap' | 'to-be-confirmed' | 'met' | 'only-reported' | 'not-applicable';

/** A requirement where it can be a gap: once for the company, or once in a category. */
export interface GapPlace {
  /** The gap's address, as actions are kept by it. */
  readonly gap: string;
  readonly requirement: Requirement;
  readonly title: string;
  readonly areaName: string;
  readonly todo: string;
  /** The category of the target that was met first, whose questions lead here. */
  readonly categoryId: string;
  /** Named where the place belongs to one category alone. */
  readonly category?: string;
  readonly state: PlaceState;
  /** The targets in which it is a gap, in short; where it is none, those that ask for it. */
  readonly targets: readonly string[];
}

/** A target of a case, held against its requirements. */
export interface Assessed {
  readonly spoken: SpokenScheme;
  readonly assessment: Assessment;
}

/** Every target of the case, scheme by scheme. */
export const assessedTargets = ({ file, schemes, asOf }: JudgedBasis): readonly Assessed[] =>
  schemes.flatMap((spoken) =>
    assess(spoken.scheme, targetsOf(file.targets, spoken.scheme), decidingAnswers(file), asOf).map(
      (assessment) => ({ spoken, assessment }),
    ),
  );

/**
 * Every place of the targets, each once: the gaps in the order of the plan (the only gap in most
 * targets first, then those that are a gap in most), then what is none, in the order of the norm.
 */
export function gapPlaces(assessed: readonly Assessed[], reading: Reading): readonly GapPlace[] {
  const places = new Map<string, Growing>();
  for (const { spoken, assessment } of assessed) {
    const gaps = assessment.findings.filter((finding) => isGap(finding, reading)).length;
    for (const finding of assessment.findings) {
      const { target } = assessment;
      const gap = gapAddress(finding.requirement, target);
      const state = stateOf(finding, reading);
      const seen = { name: shortName(target, spoken), state, isOnlyGap: gaps === 1 };
      const place = places.get(gap) ?? { place: placeOf(gap, finding, target, spoken), seen: [] };
      places.set(gap, { ...place, seen: [...place.seen, seen] });
    }
  }
  return [...places.values()].sort(inPlanOrder).map(finished);
}

interface Growing {
  readonly place: Omit<GapPlace, 'state' | 'targets'>;
  readonly seen: readonly {
    readonly name: string;
    readonly state: PlaceState;
    readonly isOnlyGap: boolean;
  }[];
}

function stateOf(finding: Finding, reading: Reading): PlaceState {
  if (finding.outcome === 'not-applicable') return 'not-applicable';
  if (effectOf(finding, reading) === 'informs') return 'only-reported';
  const standing = standingOf(finding, reading);
  return standing === 'unmet' ? 'gap' : standing;
}

const placeOf = (
  gap: string,
  { requirement }: Finding,
  { category }: Target,
  { schemeWords }: SpokenScheme,
): Growing['place'] => {
  const { title, remedy } = wordFor(schemeWords.requirements, requirement.id);
  return {
    ...{ gap, requirement, title, todo: remedy, categoryId: category },
    areaName: wordFor(schemeWords.areas, requirement.area),
    ...(gap === requirement.id
      ? {}
      : { category: wordFor(schemeWords.categories, category).short }),
  };
};

const gapsAmong = ({ seen }: Growing) => seen.filter(({ state }) => state === 'gap');
const onlyGaps = (one: Growing): number =>
  gapsAmong(one).filter(({ isOnlyGap }) => isOnlyGap).length;

const inPlanOrder = (a: Growing, b: Growing): number =>
  onlyGaps(b) - onlyGaps(a) || gapsAmong(b).length - gapsAmong(a).length;

/** Of several states the one that keeps most from being met. */
const states = ['gap', 'to-be-confirmed', 'only-reported', 'met', 'not-applicable'] as const;

function finished(one: Growing): GapPlace {
  const gaps = gapsAmong(one);
  const state = states.find((wanted) => one.seen.some((seen) => seen.state === wanted));
  const named = gaps.length > 0 ? gaps : one.seen;
  return {
    ...one.place,
    state: state ?? 'not-applicable',
    targets: named.map(({ name }) => name),
  };
}
