import type { Answer, Answers } from '@/rules';

/** Everything that is said, by the addresses of the questions. */
export const entriesIn = ({ case: ofCase, category }: Answers): ReadonlyMap<string, Answer> =>
  new Map([
    ...Object.entries(ofCase),
    ...Object.entries(category).flatMap(([id, sheet]) =>
      Object.entries(sheet).map(([question, answer]) => [`${question}@${id}`, answer] as const),
    ),
  ]);

/** The two parts of an address: an id, and the category where there is one. */
export function partsOfAddress(address: string): {
  readonly id: string;
  readonly category?: string;
} {
  const at = address.indexOf('@');
  return at < 0 ? { id: address } : { id: address.slice(0, at), category: address.slice(at + 1) };
}
