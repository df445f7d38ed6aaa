import type { Locator, Page } from '@playwright/test';
import { expect } from './journey';

const mostTabs = 120;

/** Presses Tab until the focus is in there, as somebody without a mouse does. */
export async function tabTo(page: Page, there: Locator): Promise<void> {
  await expect(there.first()).toBeVisible();
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (await hasFocus(there)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never comes to ${there.toString()}`);
}

const hasFocus = (there: Locator): Promise<boolean> =>
  there.evaluateAll((elements) =>
    elements.some((element) => element.contains(document.activeElement)),
  );
