import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey';
import { fieldLabel, labelOf, spokenIn } from './languages';
import { caseFile } from './companies';
import { asked, placeOf, walking } from './walk';

const spoken = spokenIn('zh-CN');
const { check } = spoken.words.ui;

test('Enter that ends a composition does not leave the screen', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'composing' }));
  await walk.toScreen('organisation', 'founding-date');
  const field = page.getByRole('textbox', { name: labelOf(spoken, 'applicant/founding-date') });
  await field.fill('2020');
  await compose(page, '年3月');
  expect(await enterWhileComposing(page)).toBe(true);
  expect(walk.screen()).toBe('founding-date');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('2020年3月');

  await page.keyboard.insertText('年3月');
  await expect(field).toHaveValue('2020年3月');
  await expect(page.getByText(check.understood(spoken.words.dates.date('2020-03')))).toBeVisible();
  await walk.leads(() => page.keyboard.press('Enter'));
  expect(walk.screen()).not.toBe('founding-date');
});

test('Enter that ends a composition does not end a row', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'composing-row' }));
  await walk.toScreen('track-record', 'projects');
  const place = placeOf(page, asked('ccrc/projects'));
  await walk.button(check.rows.add).click();
  const field = place.getByRole('textbox', {
    name: fieldLabel(spoken, 'ccrc/projects', 'name'),
    exact: true,
  });
  await expect(field).toBeFocused();
  await compose(page, '评估项目');
  expect(await enterWhileComposing(page)).toBe(true);
  await expect(field).toBeFocused();
  await page.keyboard.insertText('评估项目');
  await page.keyboard.press('Enter');
  await expect(walk.button(check.rows.add)).toBeFocused();
});

test('Enter with the key code of an input method does not leave the screen', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'key-code' }));
  await walk.toScreen('organisation', 'founding-date');
  const field = page.getByRole('textbox', { name: labelOf(spoken, 'applicant/founding-date') });
  expect(await takesEnter(field)).toBe(true);
});

test('Enter that ends a composition sends no form, whichever it is', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'composing-forms' }));
  const fields = page.locator('main form :is(input:not([type="file"]), textarea)');
  const unfold = () =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('[data-hand-over], [data-paste-case]'))
        fold.setAttribute('open', '');
    });
  for (const address of ['', 'verify/', 'history/', 'result/']) {
    await page.goto(`/zh-CN/${address}#case=composing-forms`);
    await walk.ready();
    await expect(async () => {
      await unfold();
      await expect(fields.last()).toBeVisible({ timeout: 100 });
    }).toPass();
    for (const field of await fields.all()) expect(await takesEnter(field)).toBe(true);
  }
  await page.goto('/zh-CN/history/#case=composing-forms');
  await page.locator('[data-keep] input').focus();
  await compose(page, '初评');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-snapshot]')).toHaveCount(0);
  await page.keyboard.insertText('初评');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-snapshot]')).toContainText('初评');
});

/** Whether a field keeps an Enter that Safari sends once the composition has ended. */
const takesEnter = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => {
    const key = { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true };
    return !element.dispatchEvent(new KeyboardEvent('keydown', key));
  });

/** Types with an input method up to the point where Enter would choose the candidate. */
async function compose(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  await session.detach();
}

/** Presses Enter; returns whether the page saw it as part of a composition. */
async function enterWhileComposing(page: Page): Promise<boolean> {
  const seen = await page.evaluateHandle(() => {
    const answer = { isComposing: false };
    window.addEventListener(
      'keydown',
      (event) => {
        answer.isComposing = event.isComposing;
      },
      { once: true, capture: true },
    );
    return answer;
  });
  await page.keyboard.press('Enter');
  return (await seen.jsonValue()).isComposing;
}
