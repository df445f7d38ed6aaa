import type { Locator, Page } from '@playwright/test';
import { caseFile, notQualifying, riskAssessmentLevel2, riskAssessmentLevel3 } from './companies';
import { expect, test } from './journey';
import { spokenIn } from './languages';
import { walking } from './walk';

const spoken = spokenIn('en');
const { ui } = spoken.words;
const company = caseFile({
  id: 'order',
  targets: [riskAssessmentLevel3, riskAssessmentLevel2],
  answers: notQualifying,
});

test('Tab goes through every page in reading order, is held nowhere, and goes back', async ({
  page,
}) => {
  test.slow();
  const walk = walking(page, spoken);
  await walk.open(company);
  for (const address of ['', 'targets/', 'review/', 'report/', 'actions/', 'history/', 'desk/']) {
    await page.goto(`/en/${address}#case=${company.id}`);
    await walk.ready();
    await expectReadingOrder(page);
  }
  await walk.toScreen('track-record', 'projects');
  await walk.button(ui.check.rows.add).press('Enter');
  await expectReadingOrder(page);
});

test('what folds opens by Enter and closes by Space, and every file is chosen by keyboard', async ({
  page,
}) => {
  test.slow();
  const walk = walking(page, spoken);
  await walk.open(company);
  let files = 0;
  for (const address of ['', 'verify/', 'review/', 'result/', 'report/', 'actions/', 'rules/']) {
    await page.goto(`/en/${address}#case=${company.id}`);
    if (address !== 'rules/') await walk.ready();
    if (address === 'result/') await expect(page.locator('[data-hand-over]')).toBeVisible();
    await expectFolding(page);
    files += await expectFilesAsked(page);
  }
  expect(files, 'start, verification, both of the hand-over, the logo').toBe(5);
});

test('a table that is too wide is scrolled by keyboard, and has a name while it is', async ({
  page,
}) => {
  const walk = walking(page, spoken);
  await walk.open(company);
  await walk.to('result');
  const table = page.getByRole('region', { name: ui.result.byArea, exact: true });
  await expect(table).toHaveCount(0);
  await page.setViewportSize({ width: 480, height: 700 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '300%';
  });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
});

/** Everything that folds, also within what has opened; of many that begin alike two. */
async function expectFolding(page: Page): Promise<void> {
  const folds = page.locator('main summary:visible');
  const alike = new Map<string, number>();
  for (let index = 0; index < (await folds.count()); index += 1) {
    const fold = folds.nth(index);
    const name = ((await fold.textContent()) ?? '').slice(0, 10);
    const count = alike.get(name) ?? 0;
    alike.set(name, count + 1);
    if (count < 2) await expectFolds(page, fold);
  }
}

/** Folds it by keys, and leaves it open. */
async function expectFolds(page: Page, fold: Locator): Promise<void> {
  const isOpen = () => fold.evaluate((one) => one.closest('details')?.open);
  const wasOpen = await isOpen();
  await fold.focus();
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(!wasOpen);
  await page.keyboard.press('Space');
  expect(await isOpen()).toBe(wasOpen);
  await expect(fold).toBeFocused();
  if (!wasOpen) await page.keyboard.press('Enter');
}

/** How many files the page asks for; each by a key. */
async function expectFilesAsked(page: Page): Promise<number> {
  const choosers = await page.locator('main input[type="file"]').all();
  for (const chooser of choosers) {
    const asked = page.waitForEvent('filechooser');
    await chooser.press('Space');
    await asked;
    await expect(chooser).toBeFocused();
  }
  return choosers.length;
}

/** Presses Tab from the top of the page until it has been left, then a few times back. */
async function expectReadingOrder(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[href="#content"]')?.focus();
  });
  let stops = 1;
  while ((await step(page, 'Tab')) === 'onward') {
    stops += 1;
    expect(stops, `${page.url()} holds the keyboard`).toBeLessThan(400);
  }
  expect(stops).toBeGreaterThan(5);
  await expect.poll(() => step(page, 'Shift+Tab')).toBe('onward');
  for (const _ of [1, 2, 3]) expect(await step(page, 'Shift+Tab'), page.url()).toBe('back');
}

/** Where the key leads, by the order in which the page is read; `out` where nothing has the focus. */
async function step(page: Page, key: string): Promise<'onward' | 'back' | 'out' | 'held'> {
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  return before.evaluate((from) => {
    const now = document.activeElement;
    if (!now || now === document.body) return 'out';
    if (!from || from === document.body) return 'onward';
    if (from === now) return 'held';
    const isAfter = from.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isAfter ? 'onward' : 'back';
  });
}
