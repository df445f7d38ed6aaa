import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';

/** Playwright's `test` on a day that never passes: what is written of it stays the same. */
export const test = base.extend({
  page: async ({ page }, use) => {
    await page.clock.setFixedTime('2026-11-22T10:00:00+08:00');
    await use(page);
  },
});

/**
 * The file of a picture.
 *
 * @param screen what is drawn: pictures of the same screen lie in one folder
 * @param variant in which language, on which device, and in which mode
 */
export const pictureOf = (screen: string, variant: string): string =>
  join(process.env.LOOKS_FOLDER ?? '.cache/looks/after', screen, `${variant}.png`);

/** As a name of a folder. */
export const folderName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** In pixels; what is longer repeats itself, and no picture could hold it. */
const longest = 8000;

/** What is out of sight is drawn, too; nothing blinks. */
const everything = '*, *::before, *::after { content-visibility: visible !important }';

/** Draws a page from its top, in a light and in a dark surrounding. */
export async function draw(page: Page, screen: string, variant: string): Promise<void> {
  await page.addStyleTag({ content: everything });
  await page.waitForLoadState('networkidle');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // What stays in sight stands where it does at the top.
    await page.evaluate(toTop);
    const { width, height } = await page.evaluate(sizeOfPage);
    await page.screenshot({
      ...{ path: pictureOf(screen, `${variant}-${colorScheme}`), fullPage: true },
      ...{ animations: 'disabled', caret: 'hide' },
      clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
    });
  }
}

/** Runs in the page. */
const toTop = () => {
  window.scrollTo({ top: 0, behavior: 'instant' });
};

/** Runs in the page. */
const sizeOfPage = () => {
  const { scrollWidth: width, scrollHeight: height } = document.documentElement;
  return { width, height };
};
