'use client';

import { useSyncExternalStore } from 'react';
import { useOpenWorkplace } from '../session/with-case';
import { useWalkThroughWords } from '../session/words/walk-through-words';

/** Fills the screen with the page, where the browser lets a page do that. */
export function FullScreen() {
  const say = useWalkThroughWords(useOpenWorkplace().locale);
  const isFull = useSyncExternalStore(subscribe, isFullNow, () => false);
  if (!document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      className="button-plain"
      onClick={() => {
        const turning = isFull
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen();
        turning.catch(() => {
          // The browser or the user said no; the page stays as it is.
        });
      }}
    >
      {isFull ? say.smallScreen : say.fullScreen}
    </button>
  );
}

const isFullNow = (): boolean => document.fullscreenElement !== null;

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => {
    document.removeEventListener('fullscreenchange', changed);
  };
}
