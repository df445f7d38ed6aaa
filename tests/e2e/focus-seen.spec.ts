import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { spokenIn } from './languages';
import { views } from './pages';
import { zoomTwice } from './reading-modes';
import { walking } from './walk';

/** Where bars stick to an edge of the window, and where most is done by keyboard. */
const keyViews = [
  'choices',
  'numbers with errors',
  'the walk-through, on a question',
  'a result on which other answers are tried',
  'report',
  'the desk, after a case was deleted',
  'the action plan, with warnings and a date that is wrong',
  'the history, comparing two cases',
];

const mostTabs = 250;

for (const { name, show } of views.filter((view) => keyViews.includes(view.name)))
  test(`${name}: the focus is seen, nothing lies upon it, and nothing moves`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show(walking(page, spokenIn('en')));
    expect(await page.evaluate(movements)).toEqual([]);
    expect(await troublesOfFocus(page)).toEqual([]);
    await zoomTwice(page);
    expect(await troublesOfFocus(page), 'zoomed to 200 %').toEqual([]);
    expect(await page.evaluate(movements)).toEqual([]);
  });

test('each key view is a view', () => {
  expect(views.map(({ name }) => name)).toEqual(expect.arrayContaining(keyViews));
});

/** Tabs once around the page, and says what is wrong at each stop. */
async function troublesOfFocus(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  await page.evaluate(forgetFocus);
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(whenDrawn);
    const { troubles, isAround } = await page.evaluate(lookAtFocus);
    found.push(...troubles);
    if (isAround) {
      expect(pressed, 'there is something to tab to').toBeGreaterThan(5);
      return found;
    }
  }
  throw new Error(`still not around after ${String(mostTabs)} tabs`);
}

/** Runs in the page: parts that were out of sight take their own size only as they are drawn. */
async function whenDrawn(): Promise<void> {
  const isInSight = () => {
    const box = document.activeElement?.getBoundingClientRect();
    return !box || (box.bottom > 0 && box.top < window.innerHeight);
  };
  for (let frame = 0; frame < 20 && !isInSight(); frame += 1)
    await new Promise((drawn) => requestAnimationFrame(drawn));
}

/** What the page keeps between two looks. */
interface FocusSeen {
  readonly visited: Element[];
  last?: { readonly bearer: Element; readonly ring: string };
}

/** Runs in the page. */
function forgetFocus(): void {
  Reflect.set(window, 'focusSeen', { visited: [] } satisfies FocusSeen);
}

/** Runs in the page: at what has the focus, and at what had it before. */
function lookAtFocus(): { readonly troubles: readonly string[]; readonly isAround: boolean } {
  const seen = Reflect.get(window, 'focusSeen') as FocusSeen;
  const told = (element: Element) => element.outerHTML.slice(0, 140);
  const ringOf = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return [outlineStyle, outlineWidth, outlineColor].join(' ');
  };
  const troubles: string[] = [];
  if (seen.last && ringOf(seen.last.bearer) === seen.last.ring)
    troubles.push(`looks the same without the focus: ${told(seen.last.bearer)}`);
  delete seen.last;

  const focused = document.activeElement;
  if (!focused || focused === document.body) return { troubles, isAround: false };
  if (seen.visited.includes(focused)) return { troubles, isAround: true };
  seen.visited.push(focused);

  // A field for files is seen only as its label.
  const bearer = focused.closest('label.button') ?? focused;
  const ring = ringOf(bearer);
  if (/^none|^auto| [01]px/.test(ring)) troubles.push(`has no ring (${ring}): ${told(bearer)}`);
  seen.last = { bearer, ring };

  const box = bearer.getBoundingClientRect();
  const part = {
    ...{ left: Math.max(box.left, 0), right: Math.min(box.right, window.innerWidth) },
    ...{ top: Math.max(box.top, 0), bottom: Math.min(box.bottom, window.innerHeight) },
  };
  if (part.right <= part.left || part.bottom <= part.top) {
    troubles.push(`is out of sight: ${told(bearer)}`);
    return { troubles, isAround: false };
  }
  const isAbove = (element: Element) =>
    ['fixed', 'sticky'].includes(getComputedStyle(element).position) &&
    element.checkVisibility() &&
    !element.contains(bearer);
  for (const bar of [...document.body.querySelectorAll('*')].filter(isAbove)) {
    const { left, right, top, bottom } = bar.getBoundingClientRect();
    if (left < part.right && right > part.left && top < part.bottom && bottom > part.top)
      troubles.push(`lies below ${told(bar)}: ${told(bearer)}`);
  }
  const upmost = document.elementFromPoint(
    (part.left + part.right) / 2,
    (part.top + part.bottom) / 2,
  );
  if (!upmost || !(bearer.contains(upmost) || upmost.contains(bearer)))
    troubles.push(`is covered by ${upmost ? told(upmost) : 'nothing'}: ${told(bearer)}`);
  return { troubles, isAround: false };
}

/** Runs in the page. */
function movements(): readonly string[] {
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    const rests = transitionDuration.split(', ').every((duration) => duration === '0s');
    return animationName !== 'none' || !rests || scrollBehavior === 'smooth';
  });
  const running = document
    .getAnimations()
    .map(({ id, playState }) => `animation ${id} ${playState}`);
  return [...running, ...moving.map((element) => element.outerHTML.slice(0, 140))];
}
