'use client';

import { lazy } from 'react';
import { WhenIdle } from '../ui/when-idle';

const Offline = lazy(async () => ({ default: (await import('../offline/offline')).Offline }));

/** Nothing of it is in the way of the first question. */
export const KeptOffline = () => (
  <WhenIdle>
    <Offline />
  </WhenIdle>
);
