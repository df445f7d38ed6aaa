'use client';

import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * Takes the focus to a place where what had it is gone after a change: whoever uses the keyboard is
 * not sent back to the top of the page. While something has the focus, it stays there.
 *
 * @param change what tells that something on the page may have gone
 */
export function useCaughtFocus(
  place: RefObject<HTMLElement | null>,
  ...change: readonly unknown[]
): void {
  const last = useRef(change);
  useEffect(() => {
    const hasChanged = change.some((one, index) => one !== last.current[index]);
    last.current = change;
    if (hasChanged && document.activeElement === document.body)
      place.current?.focus({ preventScroll: true });
  });
}
