import type { ElementHandle, Page } from '@playwright/test';
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

/** Pages with something that folds, what of it comes last, and how many files they ask for. */
const folding = [
  { address: '', last: '[data-paste-case]', files: 1 },
  { address: 'verify/', last: '[data-verify] form', files: 1 },
  { address: 'review/', last: '[data-for-consultants]', files: 0 },
  { address: 'result/', last: '[data-hand-over]', files: 2 },
  { address: 'report/', last: '[data-consultancy-panel]', files: 1 },
  { address: 'actions/', last: '[data-warnings] details', files: 0 },
  { address: 'rules/', last: 'main details', files: 0 },
] as const;

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
  for (const { address, last, files } of folding) {
    await page.goto(`/en/${address}#case=${company.id}`);
    await expect(page.locator(last)).toBeVisible();
    await expectFolding(page);
    await expectFilesAsked(page, files);
  }
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
  for (;;) {
    const fold = (await page.evaluateHandle(nextFold)).asElement();
    if (!fold) return;
    await expectFolds(page, fold);
  }
}

/** Runs in the page: the next one that was not tried, marked as tried. */
function nextFold(): HTMLElement | undefined {
  const kind = (fold: HTMLElement) => fold.textContent.slice(0, 10);
  const folds = [...document.querySelectorAll<HTMLElement>('main summary')];
  const tried = folds.filter((fold) => fold.dataset.tried).map(kind);
  const next = folds.find(
    (fold) =>
      !fold.dataset.tried &&
      fold.checkVisibility() &&
      tried.filter((one) => one === kind(fold)).length < 2,
  );
  if (next) next.dataset.tried = 'yes';
  return next;
}

/** Folds it by keys, and leaves it open. */
async function expectFolds(page: Page, fold: ElementHandle<HTMLElement>): Promise<void> {
  const isOpen = () => fold.evaluate((one) => one.closest('details')?.open);
  const name = `${page.url()} ${(await fold.textContent()) ?? ''}`;
  const wasOpen = await isOpen();
  await fold.evaluate((one) => {
    one.focus();
  });
  await page.keyboard.press('Enter');
  await expect.poll(isOpen, name).toBe(!wasOpen);
  await page.keyboard.press('Space');
  await expect.poll(isOpen, name).toBe(wasOpen);
  expect(await fold.evaluate((one) => one === document.activeElement)).toBe(true);
  if (!wasOpen) await page.keyboard.press('Enter');
}

/** Each of so many file choosers is opened by a key, and keeps the focus. */
async function expectFilesAsked(page: Page, files: number): Promise<void> {
  const choosers = page.locator('main input[type="file"]');
  await expect(choosers).toHaveCount(files);
  for (const chooser of await choosers.all()) {
    const asked = page.waitForEvent('filechooser');
    await chooser.press('Space');
    await asked;
    await expect(chooser).toBeFocused();
  }
}

/** Presses Tab from the top of the page until it has been left, then a few times back. */
async function expectReadingOrder(page: Page): Promise<void> {
  await page.evaluate(() => {
    const skip = document.querySelector<HTMLElement>('a[href="#content"]');
    skip?.focus();
    (window as { from?: Element | null }).from = skip;
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
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const kept = window as { from?: Element | null };
    const from = kept.from ?? document.body;
    const now = document.activeElement ?? document.body;
    kept.from = now;
    if (now === document.body) return 'out';
    if (from === document.body) return 'onward';
    if (from === now) return 'held';
    const isAfter = from.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isAfter ? 'onward' : 'back';
  });
}
