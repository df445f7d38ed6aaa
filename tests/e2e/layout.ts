import type { Page } from '@playwright/test';
import { expect } from './journey';

/** Nothing sticks out of the page, is cut off, lies upon other text, or scrolls only for a mouse. */
export async function expectNothingCut(page: Page, when: string): Promise<void> {
  const troubles = async () => (await page.evaluate(troublesOfLayout)).slice(0, 8);
  // What scrolls says so a moment after the window or the text has changed.
  await expect.poll(troubles, when).toEqual([]);
}

/** Runs in the page. */
function troublesOfLayout(): readonly string[] {
  const width = document.documentElement.clientWidth;
  const told = (element: Element) =>
    `${element.outerHTML.slice(0, 100)} “${element.textContent.trim().slice(0, 30)}”`;
  const hasText = (node: Node) => (node.textContent ?? '').trim() !== '';

  /** Whether an element or one around it is such a one; of a long page each is asked only once. */
  const within = (is: (style: CSSStyleDeclaration) => boolean) => {
    const known = new Map<Element, boolean>();
    const isWithin = (element: Element): boolean => {
      const told = known.get(element);
      if (told !== undefined) return told;
      const { parentElement: around } = element;
      const so = (around !== null && isWithin(around)) || is(getComputedStyle(element));
      known.set(element, so);
      return so;
    };
    return isWithin;
  };
  const isForHearing = within(({ clipPath }) => clipPath.startsWith('inset(50%'));
  const scrolls = within(({ overflowX }) => ['auto', 'scroll'].includes(overflowX));
  /** Bars and lists that lie over the page on purpose. */
  const isAbove = within(({ position }) => ['fixed', 'sticky', 'absolute'].includes(position));

  const seen = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !isForHearing(element),
  );

  const wide = seen.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > width + 1 || left < -1) && !scrolls(element);
  });
  const hides = (overflow: string) => ['hidden', 'clip'].includes(overflow);
  const cut = seen.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    return (
      element instanceof HTMLElement &&
      hasText(element) &&
      ((hides(overflowX) && scrollWidth > clientWidth + 1) ||
        (hides(overflowY) && scrollHeight > clientHeight + 1))
    );
  });
  const unreached = seen.filter(
    (element) =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.matches('[role="region"][aria-label][tabindex="0"], textarea') &&
      element.querySelector('a[href], button, input, select, textarea, summary') === null,
  );

  const texts = seen
    .flatMap((element) => [...element.childNodes].map((node) => ({ element, node })))
    .filter(({ node }) => node.nodeType === Node.TEXT_NODE && hasText(node))
    .flatMap(({ element, node }) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((rect) => ({ element, rect }));
    });
  const outOfPicture = texts.filter(({ element, rect }) => {
    const picture = element.closest('svg')?.getBoundingClientRect();
    return picture && (rect.left < picture.left - 1 || rect.right > picture.right + 1);
  });
  const lines = texts
    .filter(({ element }) => !isAbove(element))
    .sort((one, other) => one.rect.top - other.rect.top);
  const isUpon = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - other.top > 0.4 * Math.min(one.height, other.height);
  const overlapping = lines.flatMap((one, index) => {
    let end = index + 1;
    while ((lines[end]?.rect.top ?? Infinity) < one.rect.bottom) end += 1;
    return lines
      .slice(index + 1, end)
      .filter(({ element, rect }) => element !== one.element && isUpon(one.rect, rect))
      .map(({ element }) => `overlap: ${told(one.element)} and ${told(element)}`);
  });

  return [
    ...(document.documentElement.scrollWidth > width ? ['the page itself scrolls sideways'] : []),
    ...wide.map((element) => `sticks out: ${told(element)}`),
    ...cut.map((element) => `is cut off: ${told(element)}`),
    ...unreached.map((element) => `scrolls, but has no focus or no name: ${told(element)}`),
    ...outOfPicture.map(({ element }) => `out of its picture: ${told(element)}`),
    ...overlapping,
  ];
}
