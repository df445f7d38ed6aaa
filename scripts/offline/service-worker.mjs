/* global self, Response, KEPT_FILES */

// Bundled into out/service-worker.js by service-worker-file.mjs, which puts in the files of the
// build. Precached files change all at once: a tab keeps the build that it was opened with, its
// lazily fetched scripts included, until every tab has agreed to the next one.

import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { isKeptWhole, refreshPages } from './visited-pages.mjs';

const pagesCache = 'zizhi-visited-pages';
/** A network that is there and does not answer must not keep a page waiting that is on the device. */
const networkTimeoutSeconds = 4;

precacheAndRoute(KEPT_FILES, {
  // No page reads its query; links that were passed on in a messenger bring one along.
  ignoreURLParametersMatching: [/./],
  directoryIndex: '',
  urlManipulation: ({ url }) => [new URL(`${url.pathname}/`, url.origin)],
});

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: pagesCache,
    networkTimeoutSeconds,
    matchOptions: { ignoreSearch: true },
    plugins: [
      {
        cacheWillUpdate: async ({ response }) => ((await isKeptWhole(response)) ? response : null),
      },
    ],
  }),
);

setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache('offline/') : undefined;
  return page ?? Response.error();
});

// The page that was loaded before there was a service worker works without network, too.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
  event.waitUntil(refreshPages(pagesCache));
});

self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
