'use client';

import { useLayoutEffect, useState } from 'react';

let isPressed = false;
let releasing: ReturnType<typeof setTimeout> | undefined;
const waiting = new Set<() => void>();

function press(): void {
  clearTimeout(releasing);
  isPressed = true;
}

function release(): void {
  // The click is told after the release, and is to meet what was pressed.
  releasing = setTimeout(() => {
    isPressed = false;
    for (const show of [...waiting]) show();
  });
}

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', press, true);
  for (const end of ['pointerup', 'pointercancel', 'keydown'])
    document.addEventListener(end, release, true);
}

/**
 * A text that moves what stands below it when it appears. It waits while a button or a finger is
 * down: what is pressed would no longer be there when it is let go, and the click would be lost.
 */
export function useOnceReleased(text: string | undefined): string | undefined {
  const [shown, setShown] = useState(text);
  useLayoutEffect(() => {
    const show = () => {
      setShown(text);
    };
    if (isPressed) waiting.add(show);
    else show();
    return () => {
      waiting.delete(show);
    };
  }, [text]);
  return shown;
}
