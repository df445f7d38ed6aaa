'use client';

import type { ReactNode } from 'react';
import { Suspense, useEffect, useState } from 'react';

/** Not every browser says when it is idle; then this is long enough, in milliseconds. */
const soon = 200;

/** Fetches and shows its children once the browser has nothing more urgent to do. */
export function WhenIdle({ children }: { readonly children: ReactNode }) {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const show = () => {
      setIdle(true);
    };
    if ('requestIdleCallback' in window) {
      const id = window.requestIdleCallback(show, { timeout: soon });
      return () => {
        window.cancelIdleCallback(id);
      };
    }
    const id = setTimeout(show, soon);
    return () => {
      clearTimeout(id);
    };
  }, []);
  return isIdle ? <Suspense>{children}</Suspense> : null;
}
