'use client';

import { useSyncExternalStore } from 'react';
import { quietly } from '@/cases/store';

const key = 'zizhi/consultant-view';
const switched = 'zizhi:consultant-view';

/** Where nothing can be remembered, the choice holds as long as the page. */
let chosen: boolean | undefined;

/** Whether this device shows what is a consultant's; an applicant alone never sees it. */
export const useConsultantView = (): boolean => useSyncExternalStore(subscribe, isOn, () => false);

export function switchConsultantView(on: boolean): void {
  chosen = on;
  quietly(() => {
    if (on) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
  });
  window.dispatchEvent(new Event(switched));
}

const isOn = (): boolean => chosen ?? quietly(() => localStorage.getItem(key)) === 'on';

function subscribe(changed: () => void): () => void {
  const follow = () => {
    // Another tab has switched it.
    chosen = undefined;
    changed();
  };
  window.addEventListener('storage', follow);
  window.addEventListener(switched, changed);
  return () => {
    window.removeEventListener('storage', follow);
    window.removeEventListener(switched, changed);
  };
}
