'use client';

import { useEffect, useRef } from 'react';

/** For a heading that appears below what was clicked, and is read next. */
export function useFocusOnce() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return heading;
}
