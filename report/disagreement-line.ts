import type { SchemeWords, Words } from '@/content';
import { wordFor } from '@/content';
import type { Disagreement } from '@/rules';

/** A disagreement in words: what it is about, who says what, and how this tool reads it. */
export interface DisagreementLine {
  readonly topic: string;
  readonly versions: readonly { readonly says: string; readonly sources: string }[];
  readonly reading: string;
}

/** The disagreements that may be told, and the words for them and for their sources. */
export interface ToldDisagreements {
  readonly disagreements: readonly Disagreement[];
  readonly said: SchemeWords['disagreements'];
  readonly sources: SchemeWords['sources'];
  readonly words: Words;
}

/**
 * Puts a disagreement into words, with every version and who says it; of a version that stands in
 * no source with a name, that is said.
 */
export function disagreementLine(
  id: string,
  { disagreements, said, sources, words }: ToldDisagreements,
): DisagreementLine {
  const { topic, versions, reading } = wordFor(said, id);
  const namesOf = (carriers: readonly string[]): string =>
    carriers.length === 0
      ? words.ui.result.unsourced
      : words.list(carriers.map((source) => wordFor(sources, source).name));
  return {
    topic,
    reading,
    versions: (disagreements.find((one) => one.id === id)?.versions ?? []).map((version) => ({
      says: wordFor(versions, version.id),
      sources: namesOf(version.sources),
    })),
  };
}
