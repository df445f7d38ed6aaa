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

/** How long each step to another screen took since the last call, from the click to its picture. */
export const takeSteps = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as Noting).steps?.splice(0) ?? []);

interface Noting {
  noted?: Map<number, Interaction>;
  /** In milliseconds. */
  steps?: number[];
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

  // What changes nothing is else timed until something else changes, such as at the next key.
  const dot = document.createElement('i');
  Object.assign(dot.style, { position: 'fixed', inset: '0 auto auto 0', padding: '1px' });
  const change = () => {
    if (!dot.isConnected) document.documentElement.append(dot);
    dot.style.background = dot.style.background === 'red' ? 'blue' : 'red';
  };
  for (const kind of ['pointerdown', 'pointerup', 'keydown', 'keyup'])
    document.addEventListener(kind, change, true);

  const steps: number[] = [];
  (window as Noting).steps = steps;
  let clicked: number | undefined;
  let heading: string | undefined;
  const timeToPicture = () => {
    const shown = document.querySelector('main h1')?.textContent;
    if (shown === undefined || shown === heading) return;
    heading = shown;
    if (clicked === undefined) return;
    const since = clicked;
    clicked = undefined;
    requestAnimationFrame(() => setTimeout(() => steps.push(performance.now() - since)));
  };
  document.addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), true);
  new MutationObserver(timeToPicture).observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
  });
}

/** Runs in the page. */
async function taken(): Promise<Interaction[]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { noted } = window as Noting;
  const all = [...(noted?.values() ?? [])];
  noted?.clear();
  return all;
}
