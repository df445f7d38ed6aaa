'use client';

import { useSyncExternalStore } from 'react';
import { quietly } from '@/cases/store';

/** The presenter's view of this tab, for a screen that the client sees too. */
export interface WalkThrough {
  readonly isOn: boolean;
  /** Whether private notes may be shown: always outside the view, in it only once asked for. */
  readonly showsNotes: boolean;
}

const key = 'zizhi/walk-through';
const off: WalkThrough = { isOn: false, showsNotes: true };
const on: WalkThrough = { isOn: true, showsNotes: false };
const withNotes: WalkThrough = { isOn: true, showsNotes: true };

const listeners = new Set<() => void>();
let present: WalkThrough | undefined;

/** How the walk-through of this tab stands. */
export const useWalkThrough = (): WalkThrough => useSyncExternalStore(subscribe, now, () => off);

/** Begins or leaves the walk-through; it outlasts a reload, and always begins without notes. */
export function walkThrough(isOn: boolean): void {
  quietly(() => {
    if (isOn) sessionStorage.setItem(key, 'on');
    else sessionStorage.removeItem(key);
  });
  turnTo(isOn ? on : off);
}

/** Shows or hides private notes in the walk-through; a reload hides them again. */
export function showNotes(areShown: boolean): void {
  if (now().isOn) turnTo(areShown ? withNotes : on);
}

const now = (): WalkThrough =>
  (present ??= quietly(() => sessionStorage.getItem(key)) === 'on' ? on : off);

function turnTo(next: WalkThrough): void {
  present = next;
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
