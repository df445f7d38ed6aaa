'use client';

import { useSyncExternalStore } from 'react';

/** A questionnaire that was opened where its case was not, on its way to that case. */
interface Incoming {
  readonly caseId: string;
  readonly file: File;
}

let incoming: Incoming | undefined;
const listeners = new Set<() => void>();

/** Leaves a questionnaire for the screen on which it is read; nothing keeps it over a reload. */
export function leaveQuestionnaire(next: Incoming | undefined): void {
  incoming = next;
  for (const changed of listeners) changed();
}

/** The questionnaire that waits for this case. */
export function useIncoming(caseId: string): File | undefined {
  const present = useSyncExternalStore(subscribe, now, nothing);
  return present?.caseId === caseId ? present.file : undefined;
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

const now = (): Incoming | undefined => incoming;
const nothing = (): Incoming | undefined => undefined;
