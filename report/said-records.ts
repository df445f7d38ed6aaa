import { partsOfAddress } from '@/cases';
import type { Words } from '@/content';
import type { Differing, SaidPlace } from './differing';
import type { SpokenScheme } from './spoken-scheme';

/** A piece of evidence: how far it is, and what is noted of it. */
export const asEvidence = (id: string, { schemes, words }: Differing): SaidPlace => ({
  title: wordIn(schemes, ({ schemeWords }) => schemeWords.evidence[id]?.name) ?? id,
  lines: ({ evidence }) => {
    const { status, particulars = {} } = evidence[id] ?? {};
    return [
      ...(status ? [words.packing.statuses[status]] : []),
      ...Object.entries(particulars).map(([particular, text]) =>
        labelled(words, words.particulars[particular as keyof typeof particulars], text),
      ),
    ];
  },
});

/** An action about a gap, which may be of a requirement that is gone by now. */
export function asGap(gap: string, { schemes, words, say }: Differing): SaidPlace {
  const { id: requirement, category } = partsOfAddress(gap);
  const title = wordIn(schemes, ({ schemeWords }) => schemeWords.requirements[requirement]?.title);
  const short = wordIn(schemes, ({ schemeWords }) => schemeWords.categories[category ?? '']?.short);
  return {
    title: [short, title ?? requirement].filter(Boolean).join(' · '),
    lines: ({ actions }) => {
      const { owner, due, status, note } = actions[gap] ?? {};
      const line = (label: string, text: string | undefined) =>
        text ? [labelled(words, label, text)] : [];
      return [
        ...line(say.action.status, status && say.statuses[status]),
        ...line(say.action.owner, owner),
        ...line(say.action.due, due && words.dates.day(due)),
        ...line(say.action.note, note),
      ];
    },
  };
}

/** What the first scheme says that says anything. */
export const wordIn = (
  schemes: readonly SpokenScheme[],
  word: (of: SpokenScheme) => string | undefined,
): string | undefined => schemes.map(word).find((text) => text !== undefined);

const labelled = ({ ui }: Words, label: string, text: string): string =>
  `${label}${ui.product.colon}${text}`;
