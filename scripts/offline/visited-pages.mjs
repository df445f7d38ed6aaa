/* global self */

import { getCacheKeyForURL } from 'workbox-precaching';

const styleSheet = /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g;

/**
 * Whether a page finds its style sheets on this device: a page of another build would be shown bare.
 * @param {Response} response
 */
export async function isKeptWhole(response) {
  if (response.status !== 200) return false;
  const html = await response.clone().text();
  return [...html.matchAll(styleSheet)].every(([, address]) => getCacheKeyForURL(address));
}

/** Fetches visited pages of an earlier build anew; without network they stay, readable and bare. */
export async function refreshPages(cacheName) {
  const cache = await self.caches.open(cacheName);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    if (kept && (await isKeptWhole(kept))) continue;
    const fresh = await fetch(request.url).catch(() => undefined);
    if (fresh?.ok) await cache.put(request, fresh);
    else if (fresh?.status === 404) await cache.delete(request);
  }
}
