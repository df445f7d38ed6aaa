'use client';

import { useEffect, useState } from 'react';
import { Workbox } from 'workbox-window';
import type { Locale } from '@/content';

/** What the service worker has come to. */
export interface ServiceWorkerState {
  /** Every page and script is on the device. */
  readonly isReady: boolean;
  /** Makes the build that has been fetched meanwhile the present one; resolves once it is. */
  readonly update?: () => Promise<void>;
}

/** Registers the service worker, where a browser has one, and follows what it does. */
export function useServiceWorker(locale: Locale): ServiceWorkerState {
  const [state, setState] = useState<ServiceWorkerState>({ isReady: false });
  useEffect(() => {
    // Not there on plain http, in some in-app browsers, and in private windows of some others.
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    const base = basePath(locale);
    const worker = new Workbox(`${base}/service-worker.js`, {
      ...{ scope: `${base}/`, updateViaCache: 'none' },
    });
    worker.addEventListener('waiting', () => {
      setState((before) => ({ ...before, update: () => updated(worker) }));
    });
    void navigator.serviceWorker.ready.then(() => {
      setState((before) => ({ ...before, isReady: true }));
    });
    worker.register({ immediate: true }).catch(() => {
      // Without it the site works as before, with a network.
    });
    const look = () => {
      // A tab that stays open for weeks loads no page, which is when a browser looks for updates.
      if (document.visibilityState === 'visible') worker.update().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
    };
  }, [locale]);
  return state;
}

/** The path below which the site lies, without its last slash. */
const basePath = (locale: Locale): string =>
  window.location.pathname.slice(0, window.location.pathname.indexOf(`/${locale}/`));

function updated(worker: Workbox): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener('controlling', () => {
      resolve();
    });
    worker.messageSkipWaiting();
  });
}
