'use client';

import { useSyncExternalStore } from 'react';

/** What the address's fragment holds; no server sees it, and it never holds an answer or a name. */
export interface Fragment {
  /** The random id of the open case. */
  readonly case?: string;
  /** The screen within a section. */
  readonly at?: string;
  /** Where *continue* leads back to. */
  readonly back?: 'review';
  /** The target whose findings are shown. */
  readonly target?: string;
  /** The planned day of the application, `YYYY-MM-DD`. */
  readonly on?: string;
  /** In the history the two sides that are compared: `now`, or the id of a snapshot or of a case. */
  readonly from?: string;
  readonly to?: string;
  /** The gap whose action is meant; the piece of evidence that is meant. */
  readonly gap?: string;
  readonly piece?: string;
  /** What of the report is wanted on paper, if not all of it. */
  readonly part?: string;
}

const names = ['case', 'at', 'back', 'target', 'on', 'from', 'to', 'gap', 'piece', 'part'] as const;
const moved = 'zizhi:fragment';

/** The fragment of the present address, followed as it changes. */
export function useFragment(): Fragment {
  const text = useSyncExternalStore(subscribe, present, () => '');
  return parseFragment(text);
}

/** Goes to another place on this page, as a step that Back undoes. */
export function moveTo(fragment: Fragment): void {
  window.history.pushState(null, '', fragmentText(fragment));
  window.dispatchEvent(new Event(moved));
}

/** The same place under another fragment, without a step for Back. */
export function correctTo(fragment: Fragment): void {
  window.history.replaceState(null, '', fragmentText(fragment));
  window.dispatchEvent(new Event(moved));
}

export function parseFragment(text: string): Fragment {
  const given = new URLSearchParams(text.replace(/^#/, ''));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = given.get(name);
      return value ? [[name, value]] : [];
    }),
  );
}

export function fragmentText(fragment: Fragment): string {
  const filled = names.flatMap((name): [string, string][] => {
    const value = fragment[name];
    return value ? [[name, value]] : [];
  });
  return `#${new URLSearchParams(filled).toString()}`;
}

/** Whether this is what the address says by now: a page that is just being entered lags behind it. */
export const isPresent = (fragment: Fragment): boolean =>
  fragmentText(fragment) === fragmentText(parseFragment(present()));

const present = (): string => window.location.hash;

function subscribe(changed: () => void): () => void {
  const events = ['hashchange', 'popstate', moved];
  events.forEach((event) => {
    window.addEventListener(event, changed);
  });
  return () => {
    events.forEach((event) => {
      window.removeEventListener(event, changed);
    });
  };
}
