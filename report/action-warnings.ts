import type { Actions, EvidenceRecords } from '@/cases';
import { wordFor } from '@/content';
import type { Day } from '@/rules';
import { actionAt, isOverdue, openDue, openGaps } from './action-plan';
import type { Ending } from './endings';
import { endingsBefore } from './endings';
import type { Assessed, GapPlace } from './gap-places';
import type { JudgedBasis } from './model';

/** What does not fit together in a plan, as data. */
export type ActionWarning =
  | (AtGap & { readonly code: 'overdue' | 'due-after-application'; readonly due: Day })
  | (AtGap & { readonly code: 'done-but-unmet' })
  | (Ending & { readonly code: 'over-by-then' })
  | (Omit<AtGap, 'gap'> & {
      readonly code: 'no-evidence';
      /** The pieces of which none is at hand. */
      readonly pieces: readonly { readonly id: string; readonly name: string }[];
    });

interface AtGap {
  readonly gap: string;
  readonly requirement: string;
  readonly title: string;
  readonly category?: string;
  /** Where the questions are answered that the requirement reads. */
  readonly categoryId: string;
}

interface Planned {
  readonly basis: JudgedBasis;
  readonly assessed: readonly Assessed[];
  readonly places: readonly GapPlace[];
  readonly actions: Actions;
  readonly evidence: EvidenceRecords;
  /** The device's day; the planned day of the application is the as-of date, where it is later. */
  readonly today: Day;
}

/** Everything that is worth a warning, what presses most first. */
export function actionWarnings(planned: Planned): readonly ActionWarning[] {
  const { basis, assessed, places, actions, today } = planned;
  const isPlanned = basis.asOf > today;
  const acted = openGaps(places).flatMap((place) => {
    const action = actionAt(actions, place.gap);
    return action ? [{ place, action, due: openDue(action) }] : [];
  });
  return [
    ...acted.flatMap(({ place, action, due }) =>
      due !== undefined && isOverdue(action, today)
        ? [{ code: 'overdue' as const, due, ...at(place) }]
        : [],
    ),
    ...acted
      .filter(({ action }) => action.status === 'done')
      .map(({ place }) => ({ code: 'done-but-unmet' as const, ...at(place) })),
    ...acted.flatMap(({ place, due }) =>
      isPlanned && due !== undefined && due > basis.asOf
        ? [{ code: 'due-after-application' as const, due, ...at(place) }]
        : [],
    ),
    ...endingsBefore(assessed, basis).map((ending) => ({
      code: 'over-by-then' as const,
      ...ending,
    })),
    ...withoutEvidence(planned),
  ];
}

const at = ({ gap, requirement, title, category, categoryId }: GapPlace): AtGap => ({
  ...{ gap, requirement: requirement.id, title, categoryId },
  ...(category === undefined ? {} : { category }),
});

/**
 * What is answered as met, while none of the pieces that prove it is at hand. Many requirements name
 * alternatives, so that one piece is enough to say nothing here; what is said not to be needed is
 * not missed.
 */
function withoutEvidence({ places, basis, evidence }: Planned): readonly ActionWarning[] {
  const seen = new Set<string>();
  return places.flatMap((place): readonly ActionWarning[] => {
    const { requirement, state } = place;
    const wanted = requirement.evidence.filter((id) => statusIn(evidence, id) !== 'not-needed');
    const isShown = wanted.length === 0 || wanted.some((id) => statusIn(evidence, id) === 'have');
    if (state !== 'met' || isShown || seen.has(requirement.id)) return [];
    seen.add(requirement.id);
    const { gap: _gap, ...where } = at(place);
    return [
      { code: 'no-evidence', ...where, pieces: wanted.map((id) => pieceOf(id, place, basis)) },
    ];
  });
}

const statusIn = (evidence: EvidenceRecords, id: string) =>
  Object.hasOwn(evidence, id) ? evidence[id]?.status : undefined;

function pieceOf(id: string, { requirement }: GapPlace, { schemes }: JudgedBasis) {
  const own = schemes.find(({ scheme }) => requirement.id.startsWith(`${scheme.id}/`));
  return { id, name: own ? wordFor(own.schemeWords.evidence, id).name : id };
}
