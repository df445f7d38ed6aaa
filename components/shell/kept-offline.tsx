'use client';

import { lazy, useEffect, useState } from 'react';
import { useWorkplace } from '../session/session-provider';
import { WhenIdle } from '../ui/when-idle';

const Offline = lazy(async () => ({ default: (await import('../offline/offline')).Offline }));

/** Long enough for what the page itself still fetches once its words are there, in milliseconds. */
const pause = 2000;

/** Nothing of it is in the way of the first question. */
export function KeptOffline() {
  const isLoading = useWorkplace() === 'loading';
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (isLoading) return;
    const timer = setTimeout(() => {
      setDue(true);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [isLoading]);
  return isDue ? (
    <WhenIdle>
      <Offline />
    </WhenIdle>
  ) : null;
}
