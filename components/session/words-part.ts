'use client';

import { use } from 'react';
import type { Locale } from '@/content';

type Loaders<Part> = Readonly<Record<Locale, () => Promise<Part>>>;

/**
 * The words of a part of the product that few visits need: fetched once, where the part is shown.
 * The hook that is returned suspends until they are there.
 */
export function wordsPart<Part>(loaders: Loaders<Part>): (locale: Locale) => Part {
  const fetched = new Map<Locale, Promise<Part>>();
  const fetchPart = (locale: Locale): Promise<Part> => {
    const part = fetched.get(locale) ?? loaders[locale]();
    fetched.set(locale, part);
    return part;
  };
  return function usePart(locale) {
    return use(fetchPart(locale));
  };
}
