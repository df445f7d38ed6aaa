/**
 * The word for an id of this record.
 *
 * @throws if there is none: ids are typed where words are written, so a missing one is a bug.
 */
export function wordFor<Word>(words: Readonly<Record<string, Word>>, id: string): Word {
  const word = Object.hasOwn(words, id) ? words[id] : undefined;
  if (word === undefined) throw new Error(`no word for ${id}`);
  return word;
}
