'use client';

import { useOpenCase } from './with-case';

/** What the schemes applied for say at every field that takes free text; nothing for most. */
export function useWarning(): string {
  const { workplace, schemes } = useOpenCase();
  return workplace.words.sentences(schemes.map(({ schemeWords }) => schemeWords.warning));
}
