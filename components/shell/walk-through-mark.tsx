'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { useWalkThrough } from '../session/walk-through';

const pages = ['check', 'review'];

/** Marks the page while it is shown to a client: the style sheet enlarges it and leaves out what is around it. */
export function WalkThroughMark() {
  const { isOn } = useWalkThrough();
  const page = usePathname().split('/')[2] ?? '';
  const isMarked = isOn && pages.includes(page);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-walk-through', isMarked);
  }, [isMarked]);
  return null;
}
