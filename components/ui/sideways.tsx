'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

interface SidewaysProps {
  /** What it is called while it scrolls. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What may be too wide for the page scrolls by itself; while it does, the keyboard comes to it and it has a name. */
export function Sideways({ name, children }: SidewaysProps) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      setScrolls(current.scrollWidth > current.clientWidth);
    });
    for (const watched of [current, ...current.children]) observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div
      ref={box}
      className="overflow-x-auto print:overflow-visible"
      {...(scrolls ? { role: 'region', 'aria-label': name, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
