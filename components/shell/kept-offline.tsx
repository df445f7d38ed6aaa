'use client';

import { lazy, useEffect, useState } from 'react';
import { WhenIdle } from '../ui/when-idle';

const Offline = lazy(async () => ({ default: (await import('../offline/offline')).Offline }));

/** How often it is looked whether the page can be used, in milliseconds. */
const lookAgainAfter = 1000;

/** Begins when the page can be used: nothing of it is in the way of the first question. */
export function KeptOffline() {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.querySelector('[data-ready]')) return;
      setDue(true);
      clearInterval(timer);
    }, lookAgainAfter);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return isDue ? (
    <WhenIdle>
      <Offline />
    </WhenIdle>
  ) : null;
}
