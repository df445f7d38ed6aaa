import { gapAddress } from '@/cases';
import { wordFor } from '@/content';
import type { Requirement } from '@/rules';
import { parseTargetId } from '@/rules';
import type { FindingReport } from './finding-report';
import type { FindingMove } from './moves';
import type { SpokenScheme } from './spoken-scheme';
import type { TargetReport } from './target-report';

/** A requirement that stands differently: for the company, or for one category. */
export interface GapChange extends FindingMove {
  /** Where the gap stands, as in the list of actions. */
  readonly id: string;
  /** The category in words, where it is judged in each. */
  readonly category?: string;
  /** The level in words, where another requirement that changed is called the same. */
  readonly level?: string;
}

/** What stands differently: gaps that are none any more, gaps that were none, and the rest. */
export interface GapChanges {
  readonly closed: readonly GapChange[];
  readonly opened: readonly GapChange[];
  readonly other: readonly GapChange[];
  /** Gaps before and after. */
  readonly remaining: number;
}

export interface GapCount {
  readonly closed: number;
  /** Of the closed ones those that are to be confirmed now: something is no longer known. */
  readonly closedToConfirm: number;
  readonly opened: number;
  /** Of the opened ones those that were to be confirmed: they may have been there. */
  readonly openedFromConfirm: number;
  readonly remaining: number;
}

/** A requirement as it stands at one address, in whichever targets it is worst. */
type Stand = Omit<GapChange, 'from' | 'to' | 'level'> &
  Pick<FindingReport, 'standing' | 'standingName' | 'area'> &
  Pick<TargetReport, 'scheme' | 'level'>;
type Leveled = GapChange & Pick<TargetReport, 'level'>;

export type GapStands = ReadonlyMap<string, Stand>;

/** How every requirement of these targets stands, once for the company or once in each category. */
export function gapStands(
  reports: readonly TargetReport[],
  schemes: readonly SpokenScheme[],
): GapStands {
  const requirements = new Map(
    schemes.flatMap((of) =>
      of.scheme.requirements.map((requirement) => [requirement.id, { requirement, of }] as const),
    ),
  );
  const stands = new Map<string, Stand>();
  for (const report of reports)
    for (const finding of countedIn(report)) {
      const stand = standOf(finding, report, requirements);
      const known = stands.get(stand.id);
      if (!known || order[stand.standing] < order[known.standing]) stands.set(stand.id, stand);
    }
  return stands;
}

/** From the worst to the best. */
const order: Record<FindingReport['standing'], number> = {
  unmet: 0,
  'to-be-confirmed': 1,
  met: 2,
  'not-applicable': 3,
};

/** What only informs under the reading is no gap. */
const countedIn = (report: TargetReport): readonly FindingReport[] => [
  ...report.gaps,
  ...report.toConfirm,
  ...report.met,
  ...report.notApplicable,
];

interface Known {
  readonly requirement: Requirement;
  readonly of: SpokenScheme;
}

function standOf(
  { id, title, standing, standingName, area }: FindingReport,
  report: TargetReport,
  requirements: ReadonlyMap<string, Known>,
): Stand {
  const target = parseTargetId(report.id);
  const known = requirements.get(id);
  if (!target || !known) throw new Error(`no requirement ${id}`);
  const address = gapAddress(known.requirement, target);
  const category = wordFor(known.of.schemeWords.categories, target.category).short;
  return {
    ...{ id: address, title, standing, standingName, area },
    ...{ scheme: report.scheme, level: report.level },
    ...(address === id ? {} : { category }),
  };
}

/** What stands differently between two times. */
export function gapChanges(before: GapStands, after: GapStands): GapChanges {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  const isGap = (stand: GapStands, id: string) => stand.get(id)?.standing === 'unmet';
  const changes = toldApart(ids.flatMap((id) => changeOf(before.get(id), after.get(id))));
  const among = (wasGap: boolean, isOneNow: boolean) =>
    changes.filter(({ id }) => isGap(before, id) === wasGap && isGap(after, id) === isOneNow);
  return {
    closed: among(true, false),
    opened: among(false, true),
    other: among(false, false),
    remaining: ids.filter((id) => isGap(before, id) && isGap(after, id)).length,
  };
}

/** The level is told only of requirements that are called the same. */
const toldApart = (changes: readonly Leveled[]): readonly GapChange[] =>
  changes.map(({ level, ...change }) => {
    const isAlone = changes.every(
      ({ id, title, category }) =>
        id === change.id || title !== change.title || category !== change.category,
    );
    return isAlone ? change : { ...change, level };
  });

function changeOf(from: Stand | undefined, to: Stand | undefined): readonly Leveled[] {
  const named = to ?? from;
  if (!named || from?.standing === to?.standing || isNotJudged(from, to)) return [];
  const { id, title, category, level } = named;
  return [{ id, title, level, ...(category === undefined ? {} : { category }), from, to }];
}

/** Not asked, or said not to apply: to a reader it is the same. */
const isNotJudged = (...stands: readonly (Stand | undefined)[]): boolean =>
  stands.every((stand) => stand === undefined || stand.standing === 'not-applicable');

/** The changes in numbers. */
export const gapCount = ({ closed, opened, remaining }: GapChanges): GapCount => ({
  closed: closed.length,
  closedToConfirm: closed.filter(({ to }) => to?.standing === 'to-be-confirmed').length,
  opened: opened.length,
  openedFromConfirm: opened.filter(({ from }) => from?.standing === 'to-be-confirmed').length,
  remaining,
});
