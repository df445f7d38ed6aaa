'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

interface WideTableProps {
  /** What the table shows. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that scrolls within itself where it is wider than the page; only then it takes the focus. */
export function WideTable({ label, className = '', children }: WideTableProps) {
  const room = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const { current } = room;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      setWider(current.scrollWidth > current.clientWidth);
    });
    for (const observed of [current, ...current.children]) observer.observe(observed);
    return () => {
      observer.disconnect();
    };
  }, []);
  const asRegion = isWider ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <div ref={room} className={`overflow-x-auto print:overflow-visible ${className}`} {...asRegion}>
      {children}
    </div>
  );
}
