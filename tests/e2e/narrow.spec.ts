import type { Page } from '@playwright/test';
import { manyTargets } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { views } from './pages';
import { walking } from './walk';

test.use({ viewport: { width: 360, height: 740 } });

for (const spoken of languages) {
  test(`${spoken.locale}: no page scrolls sideways at 360 pixels @phone`, async ({ page }) => {
    test.slow();
    const walk = walking(page, spoken);
    for (const { name, show } of views)
      await test.step(name, async () => {
        await page.goto('about:blank');
        await show(walk);
        await expectWithinWidth(page, name);
      });
    await walk.open(manyTargets('many'));
    for (const step of ['review', 'result', 'report'] as const) {
      await walk.to(step);
      await expectWithinWidth(page, step);
    }
  });
}

/** Neither the page nor anything in it but a table that scrolls by itself is wider than the window. */
async function expectWithinWidth(page: Page, name: string): Promise<void> {
  const sticking = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHidden = (element: Element) =>
      element.closest('.sr-only, [class*="overflow-x-auto"]') !== null;
    const outside = [...document.body.querySelectorAll('*')]
      .filter((element) => !isHidden(element) && element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 160));
    return document.documentElement.scrollWidth > width ? ['the page itself', ...outside] : outside;
  });
  expect.soft(sticking, name).toEqual([]);
}
