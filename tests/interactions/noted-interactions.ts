import type { Page } from '@playwright/test';

/** One key or click, from the moment it happened to the next picture; all in milliseconds. */
export interface Interaction {
  /** The kind of event that took longest, such as `keydown`. */
  readonly kind: string;
  /** Where: the screen of the wizard, and the element. */
  readonly place: string;
  readonly delay: number;
  readonly handling: number;
  readonly untilPaint: number;
  readonly whole: number;
}

/** What a browser reports of nothing shorter. */
export const leastReported = 16;

/** Notes every interaction of the page from now on, in documents that are opened later, too. */
export async function noteInteractions(page: Page): Promise<void> {
  await page.addInitScript(note, leastReported);
}

/** Everything that was noted since the last call, once the browser has reported it. */
export const takeInteractions = (page: Page): Promise<readonly Interaction[]> =>
  page.evaluate(taken);

interface Noting {
  noted?: Map<number, Interaction>;
}

/** Runs in the page. */
function note(durationThreshold: number): void {
  const noted = new Map<number, Interaction>();
  (window as Noting).noted = noted;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const { interactionId } = entry;
      if (!interactionId || (noted.get(interactionId)?.whole ?? 0) >= entry.duration) continue;
      const element = entry.target instanceof Element ? entry.target : undefined;
      noted.set(interactionId, {
        kind: entry.name,
        place: `${location.pathname}${location.hash.replace(/case=[^&]*&?/, '')} ${
          element?.getAttribute('name') ?? element?.tagName.toLowerCase() ?? 'gone'
        }`,
        delay: entry.processingStart - entry.startTime,
        handling: entry.processingEnd - entry.processingStart,
        untilPaint: entry.startTime + entry.duration - entry.processingEnd,
        whole: entry.duration,
      });
    }
  });
  observer.observe({ type: 'event', buffered: true, durationThreshold } as PerformanceObserverInit);
}

/** Runs in the page. */
async function taken(): Promise<Interaction[]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { noted } = window as Noting;
  const all = [...(noted?.values() ?? [])];
  noted?.clear();
  return all;
}
