'use client';

import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { SpokenScheme } from '@/report';

const SchemeContext = createContext<SpokenScheme | undefined>(undefined);

/** What is inside is about one scheme. */
export const InScheme = ({ of, children }: { of: SpokenScheme; children: ReactNode }) => (
  <SchemeContext value={of}>{children}</SchemeContext>
);

/**
 * The scheme that this part of the screen is about.
 *
 * @throws outside `InScheme`, which is a bug of the screen.
 */
export function useScheme(): SpokenScheme {
  const scheme = useContext(SchemeContext);
  if (!scheme) throw new Error('no scheme here');
  return scheme;
}
