import type { Page } from '@playwright/test';
import { expect } from './journey';

/** What is pointed at is 24 pixels wide and high, stands in a sentence, or has room around it. */
export async function expectTargetsLarge(page: Page, when: string): Promise<void> {
  expect((await page.evaluate(smallTargets)).slice(0, 8), when).toEqual([]);
}

/** Runs in the page. */
function smallTargets(): readonly string[] {
  const least = 24;
  const kinds = 'a[href], button, input, select, textarea, summary';
  /** A label is part of what is pointed at. */
  const pointed = (element: Element) =>
    element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
  const isInSentence = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const { parentElement: around } = element;
    if (!around) return false;
    const others = around.textContent.replace(element.textContent, '');
    return others.trim() !== '' || isInSentence(around);
  };
  const middleOf = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < least - 0.5;
  const isNear = (one: DOMRect, other: DOMRect): boolean => {
    const { x, y } = middleOf(one);
    const across = Math.max(other.left - x, 0, x - other.right);
    const down = Math.max(other.top - y, 0, y - other.bottom);
    const { x: otherX, y: otherY } = middleOf(other);
    const isCircle = isSmall(other) && Math.hypot(otherX - x, otherY - y) < least;
    return Math.hypot(across, down) < least / 2 || isCircle;
  };

  const elements = [...document.body.querySelectorAll(kinds)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map(pointed)
    .filter((element) => element.closest('.sr-only') === null);
  const targets = [...new Set(elements)].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  return targets
    .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
    .filter(({ element, box }) =>
      targets.some((other) => other.element !== element && isNear(box, other.box)),
    )
    .map(({ element, box }) => {
      const size = [box.width, box.height].map((length) => length.toFixed(0)).join(' × ');
      return `${size}: ${element.outerHTML.slice(0, 140)}`;
    });
}
