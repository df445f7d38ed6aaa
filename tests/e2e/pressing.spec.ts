import type { Locator } from '@playwright/test';
import { caseFile, notQualifying } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { walking } from './walk';

const [spoken] = languages;

test('a press during which an error appears still meets its button', async ({ page }) => {
  const walk = walking(page, spoken!);
  await walk.open(caseFile({ id: 'pressed' }));
  await walk.toScreen('organisation', 'founding-date');
  await page.getByRole('textbox').first().fill('once upon a time');
  await pressLong(walk.button(spoken!.words.ui.check.continue));
  await expect(page.getByText(spoken!.words.ui.check.errorHeading)).toBeVisible();
});

test('in the action plan, too', async ({ page }) => {
  const walk = walking(page, spoken!);
  await walk.open(caseFile({ id: 'planned', answers: notQualifying }));
  await page.goto(`/${spoken!.locale}/actions/#case=planned`);
  await walk.ready();
  await page.locator('[data-gap] [data-field="due"] input').last().fill('soon');
  await pressLong(page.locator('footer a').first());
  await page.waitForURL(`/${spoken!.locale}/guide/`);
});

test('clicking twice goes one step', async ({ page }) => {
  const walk = walking(page, spoken!);
  await walk.open(caseFile({ id: 'twice' }));
  await walk.toScreen('organisation', 'legal-form');
  const before = await page.evaluate(() => history.length);
  await walk.button(spoken!.words.ui.check.continue).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect.poll(() => walk.screen()).not.toBe('legal-form');
  await walk.saved();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect.poll(() => walk.screen()).toBe('legal-form');
});

/** Presses the upper edge of something until the field that was left tells its error above it. */
async function pressLong(target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width } = (await target.boundingBox())!;
  const { mouse } = target.page();
  await mouse.move(x + width / 2, y + 4);
  await mouse.down();
  await target.page().waitForTimeout(700);
  await mouse.up();
}
