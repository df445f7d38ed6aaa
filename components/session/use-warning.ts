'use client';

import { useOpenCase } from './with-case';

/** What the schemes applied for say at every field that takes free text; nothing for most. */
export const useWarning = (): string =>
  useOpenCase()
    .schemes.flatMap(({ schemeWords }) => schemeWords.warning ?? [])
    .join(' ');
