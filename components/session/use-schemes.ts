'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '@/content';
import type { SpokenScheme } from '@/report';
import { loadSchemes } from './schemes';

interface Loaded {
  readonly of: string;
  readonly schemes: readonly SpokenScheme[];
}

/**
 * These schemes with their texts, once they are fetched; until then none. While others are being
 * fetched those that were asked for last are shown on.
 *
 * @throws while rendering, if they cannot be fetched: the error page keeps the data
 */
export function useSchemes(
  ids: readonly string[],
  locale: Locale,
): readonly SpokenScheme[] | undefined {
  const wanted = ids.join(' ');
  const [loaded, setLoaded] = useState<Loaded>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let left = false;
    loadSchemes(wanted.split(' '), locale).then(
      (schemes) => {
        if (!left) setLoaded({ of: wanted, schemes });
      },
      (error: unknown) => {
        if (!left) setFailure(error);
      },
    );
    return () => {
      left = true;
    };
  }, [wanted, locale]);
  if (failure !== undefined) throw failure instanceof Error ? failure : new Error('not loaded');
  if (wanted === '') return [];
  return loaded?.schemes;
}
