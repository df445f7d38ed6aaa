import type { Answers } from '@/rules';
import type { CaseFile, Header, Moment } from '../case-file';
import { inOrder } from '../compare';
import { asRows } from '../edit';
import type { Place, QuestionPlace } from './place';
import { answerAt, placeKey, sheetAt, stampAddress, valueAt } from './place';

/** One thing that the case of this device and a file of the same case say differently. */
export interface Difference {
  /** The same whenever the two are compared again. */
  readonly key: string;
  readonly place: Place;
  /** When each copy last changed it; absent where it does not say. */
  readonly hereAt?: Moment;
  readonly thereAt?: Moment;
  /** Whether the file's is the later word. Nothing of ours gives way to what says no time. */
  readonly isProposed: boolean;
}

/**
 * All that a file of the same case says differently from the case of this device. What a consultant
 * keeps for himself differs only where the file has it: a client's copy has none.
 */
export const differences = (ours: CaseFile, theirs: CaseFile): readonly Difference[] =>
  placesIn(ours, theirs).flatMap((place): readonly Difference[] => {
    const [here, there] = [valueAt(ours, place), valueAt(theirs, place)];
    if (inOrder(here) === inOrder(there)) return [];
    const [hereAt, thereAt] = [momentOf(ours, place), momentOf(theirs, place)];
    return [
      {
        ...{ key: placeKey(place), place },
        ...(hereAt === undefined ? {} : { hereAt }),
        ...(thereAt === undefined ? {} : { thereAt }),
        isProposed: isLaterWord({ place, here, there, hereAt, thereAt }),
      },
    ];
  });

/** The keys of what the file changed last. */
export const proposedKeys = (found: readonly Difference[]): ReadonlySet<string> =>
  new Set(found.filter(({ isProposed }) => isProposed).map(({ key }) => key));

/** How many things both copies say, and say alike. */
export const countSame = (ours: CaseFile, theirs: CaseFile): number =>
  placesIn(ours, theirs).filter((place) => {
    const here = valueAt(ours, place);
    return here !== undefined && inOrder(here) === inOrder(valueAt(theirs, place));
  }).length;

/** When a copy last changed or removed what stands at a place. */
export function momentOf({ changed, removed }: CaseFile, place: Place): Moment | undefined {
  const change = changed[stampAddress(place)];
  const removal = place.part === 'row' ? removed[place.rowId] : undefined;
  return (removal ?? '') > (change ?? '') ? removal : change;
}

interface Words {
  readonly place: Place;
  readonly here: unknown;
  readonly there: unknown;
  readonly hereAt: Moment | undefined;
  readonly thereAt: Moment | undefined;
}

function isLaterWord({ place, here, there, hereAt = '', thereAt = '' }: Words): boolean {
  if (here === undefined) return thereAt >= hereAt;
  // The fields of the header share a stamp, which does not tell which one was emptied.
  if (place.part === 'header' && there === undefined) return false;
  return thereAt > hereAt;
}

const headerFields = ['organisation', 'creditCode', 'preparedBy', 'date'] as const satisfies [
  ...(keyof Header)[],
];

/** Every place that either copy says something at; the rows of a list come before its state. */
const placesIn = (ours: CaseFile, theirs: CaseFile): readonly Place[] => [
  ...headerFields.map((field): Place => ({ part: 'header', field })),
  ...[{ part: 'targets' } as const, { part: 'reading' } as const],
  ...questionsIn([ours.answers, theirs.answers]).flatMap((one) =>
    placesOf(one, ours.answers, theirs.answers),
  ),
  ...keysOf(ours.evidence, theirs.evidence).map((id): Place => ({ part: 'evidence', id })),
  ...keysOf(ours.actions, theirs.actions).map((id): Place => ({ part: 'action', id })),
  ...consultantPlaces(theirs),
];

function placesOf(one: QuestionPlace, ours: Answers, theirs: Answers): readonly Place[] {
  const [own, other] = [answerAt(ours, one), answerAt(theirs, one)];
  const lists = [own, other].map(asRows);
  const isListOnly = (own === undefined || lists[0]) && (other === undefined || lists[1]);
  if (!isListOnly) return [{ part: 'answer', ...one }];
  const ids = lists.flatMap((list) => list?.rows ?? []).map(({ rowId }) => rowId);
  return [
    ...[...new Set(ids)].map((rowId): Place => ({ part: 'row', ...one, rowId })),
    { part: 'list', ...one },
  ];
}

function consultantPlaces({ consultant }: CaseFile): readonly Place[] {
  const { answers, notes, decides } = consultant;
  const own: readonly Place[] = [
    ...questionsIn([answers]).map((one): Place => ({ part: 'consultant', ...one })),
    ...Object.keys(notes).map((id): Place => ({ part: 'note', id })),
  ];
  return own.length > 0 || decides ? [...own, { part: 'decides' }] : [];
}

/** Every question that is answered in any of these, once. */
function questionsIn(all: readonly Answers[]): readonly QuestionPlace[] {
  const categories = keysOf(...all.map(({ category }) => category));
  return [
    ...keysOf(...all.map((answers) => answers.case)).map((question) => ({ question })),
    ...categories.flatMap((category) =>
      keysOf(...all.map((answers) => sheetAt(answers, category))).map((question) => ({
        ...{ question, category },
      })),
    ),
  ];
}

const keysOf = (...records: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];
