'use client';

import { useEffect } from 'react';

/** In frames of the screen: by then the parts that came into sight have their own size. */
const longest = 6;

/**
 * Keeps what has the focus in sight, as WCAG 2.4.7 asks. The parts of a long page are laid out only
 * as they come into sight, and push away what the browser has just scrolled to.
 */
export function useFocusInSight(): void {
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof Element) followFor(target, longest);
    };
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('focusin', follow);
    };
  }, []);
}

function followFor(focused: Element, frames: number): void {
  if (frames === 0 || focused !== document.activeElement) return;
  requestAnimationFrame(() => {
    const { top, bottom } = focused.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) focused.scrollIntoView({ block: 'nearest' });
    followFor(focused, frames - 1);
  });
}
