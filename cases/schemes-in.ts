import type { Scheme } from '@/rules';
import { evidenceOf } from './evidence-record';
import type { RawRecord } from './raw-record';
import { isRawRecord } from './raw-record';

/** The schemes that a case can speak of; their ids are public and permanent. */
export const schemeIds = ['ccrc', 'secrecy'] as const;
export type SchemeId = (typeof schemeIds)[number];

/** Fetches the rules of these schemes; of what it does not know it returns nothing. */
export type SchemeLoader = (schemeIds: readonly string[]) => Promise<readonly Scheme[]>;

/**
 * The schemes that a raw case mentions in its targets and in the keys of its answers, in their fixed
 * order. Nothing is trusted: whatever the value is, the answer is a list of known ids.
 */
export function schemeIdsIn(raw: unknown): readonly SchemeId[] {
  const targets = within(raw, 'targets');
  const ids = [
    ...(Array.isArray(targets) ? (targets as readonly unknown[]) : []),
    ...answersIn(raw).flatMap((answers) => [
      ...Object.keys(recordIn(answers, 'case')),
      ...Object.values(recordIn(answers, 'category')).flatMap((sheet) =>
        isRawRecord(sheet) ? Object.keys(sheet) : [],
      ),
    ]),
  ];
  const mentioned = new Set(ids.map((id) => (typeof id === 'string' ? id.split('/', 1)[0] : '')));
  return schemeIds.filter((id) => mentioned.has(id));
}

/**
 * The schemes that a raw case needs. A category or a piece of evidence does not say whose it is:
 * where a mentioned scheme does not know it, all schemes are fetched.
 */
export async function schemesFor(raw: unknown, load: SchemeLoader): Promise<readonly Scheme[]> {
  const mentioned = await load(schemeIdsIn(raw));
  return knowsEveryKey(mentioned, raw) ? mentioned : load(schemeIds);
}

function knowsEveryKey(schemes: readonly Scheme[], raw: unknown): boolean {
  const categories = new Set(schemes.flatMap((scheme) => scheme.categories));
  const evidence = new Set(evidenceOf(schemes).map(({ id }) => id));
  return (
    answersIn(raw).every((answers) =>
      Object.keys(recordIn(answers, 'category')).every((id) => categories.has(id)),
    ) && Object.keys(recordIn(raw, 'evidence')).every((id) => evidence.has(id))
  );
}

/** The client's answers and the consultant's. */
const answersIn = (raw: unknown): readonly unknown[] => [
  within(raw, 'answers'),
  within(within(raw, 'consultant'), 'answers'),
];

const within = (value: unknown, key: string): unknown =>
  isRawRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const recordIn = (value: unknown, key: string): RawRecord => {
  const inside = within(value, key);
  return isRawRecord(inside) ? inside : {};
};
