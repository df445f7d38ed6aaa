import { caseFile } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { walking } from './walk';

const [spoken] = languages;

test('a press during which an error appears still meets its button', async ({ page }) => {
  const walk = walking(page, spoken!);
  await walk.open(caseFile({ id: 'pressed' }));
  await walk.toScreen('organisation', 'founding-date');
  await page.getByRole('textbox').first().fill('once upon a time');
  const { x, y, width } = (await walk.button(spoken!.words.ui.check.continue).boundingBox())!;
  await page.mouse.move(x + width / 2, y + 4);
  await page.mouse.down();
  // Long enough for the error of the field that was left, which stands above the button.
  await page.waitForTimeout(700);
  await page.mouse.up();
  await expect(page.getByText(spoken!.words.ui.check.errorHeading)).toBeVisible();
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
