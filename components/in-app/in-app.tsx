'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { inAppBrowser } from './in-app-browser';

const InAppNotice = lazy(async () => ({ default: (await import('./in-app-notice')).InAppNotice }));

/** Stands where something is printed or saved; shows nothing in a browser of its own. */
export function InAppHint() {
  const app = useSyncExternalStore(
    unchanging,
    () => inAppBrowser(navigator.userAgent),
    () => undefined,
  );
  if (!app) return null;
  return (
    <Suspense>
      <InAppNotice app={app} />
    </Suspense>
  );
}

const unchanging = () => () => {
  // A page stays in the browser that it was opened in.
};
