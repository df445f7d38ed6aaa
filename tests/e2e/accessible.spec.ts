import type { Page } from '@playwright/test';
import { expectAccessible, expectAccessibleButForColours, expectContrastInTheDark } from './axe';
import { caseFile } from './companies';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages } from './languages';
import { expectNothingCut } from './layout';
import { expectGoodInEveryMode, expectReadableNarrow, expectReadableZoomed } from './every-mode';
import { views } from './pages';
import { expectTargetsLarge } from './pointer-targets';
import { layOut } from './reading-modes';
import { walking } from './walk';

// A report of 24 targets is a long page to examine, the more so on a busy machine.
test.describe.configure({ timeout: 120_000 });

const tagsFor = ({ locale }: Spoken, onPhone: boolean): string[] =>
  onPhone && locale === 'zh-CN' ? ['@phone'] : [];

for (const spoken of languages)
  for (const { name, onPhone = false, isLarge = false, show } of views) {
    // Of the many copies of a row no language has others.
    if (isLarge && spoken.locale !== 'zh-CN') continue;
    // Every view is narrowed on the desktop, too; a phone's touch and scale take one language.
    test(`${spoken.locale}: ${name}`, { tag: tagsFor(spoken, onPhone) }, async ({ page }, info) => {
      await show(walking(page, spoken));
      const isOnPhone = info.project.name === 'phone';
      const isInChinese = spoken.locale === 'zh-CN';
      // Colours are the same in every language and on every copy of a row: they are looked at once.
      // English is examined zoomed, and of a phone only what touch and its scale change.
      if (isInChinese && !isOnPhone && !isLarge) {
        await expectAccessible(page);
        await expectContrastInTheDark(page);
      } else if (isLarge && !isOnPhone) {
        test.slow();
        await expectAccessibleButForColours(page);
      }
      await expectNoOwnStyles(page);
      await expectTablesTold(page);
      await layOut(page);
      await expectTargetsLarge(page, 'as it was opened');
      if (isOnPhone) return expectNothingCut(page, 'on a phone');
      // English words are the longer ones: they try what zooming and large text leave of a line.
      await expectReadableNarrow(page, !isLarge && isInChinese);
      if (!isInChinese) await expectReadableZoomed(page, true);
    });
  }

test('the page that picks the language', async ({ anotherContext }) => {
  // Without script the page stays where it is.
  const context = await anotherContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  for (const { locale, words } of languages)
    await expect(page.getByRole('link', { name: words.ui.product.name })).toHaveAttribute(
      'href',
      `/${locale}/`,
    );
});

test.describe('an unknown address', () => {
  test.use({ toleratedTrouble: /404/ });

  test('is answered in both languages', async ({ page }) => {
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    for (const { words } of languages)
      await expect(page.getByRole('heading', { name: words.ui.pages.notFound })).toBeVisible();
    await expectGoodInEveryMode(page);
  });
});

test('without a case the pages say so', async ({ page }) => {
  for (const { locale, words } of languages) {
    await page.goto(`/${locale}/result/`);
    await expect(page.getByText(words.ui.check.noCase)).toBeVisible();
    await expectAccessible(page);
  }
});

test('without targets the pages say so', async ({ page }) => {
  for (const spoken of languages) {
    const walk = walking(page, spoken);
    await walk.start();
    await walk.leads(() =>
      walk.offer(JSON.stringify(caseFile({ id: spoken.locale, targets: [] }))),
    );
    for (const step of ['review', 'result', 'report'] as const) {
      await page.goto(`/${spoken.locale}/${step}/`);
      await expect(page.getByText(spoken.words.ui.check.noTargets)).toBeVisible();
      await expectAccessible(page);
    }
  }
});

/** The policy allows no style attribute; the framework's own announcer sets its styles by script. */
async function expectNoOwnStyles(page: Page): Promise<void> {
  const styled = await page.evaluate(() =>
    [...document.querySelectorAll('body [style]:not(next-route-announcer)')].map((element) =>
      element.outerHTML.slice(0, 120),
    ),
  );
  expect(styled).toEqual([]);
}

/** Every table has a name, and every heading says of what it is one. */
async function expectTablesTold(page: Page): Promise<void> {
  const untold = await page.evaluate(() => {
    const unnamed = [...document.querySelectorAll('table')].filter(
      (table) => !table.caption?.textContent && !table.getAttribute('aria-label'),
    );
    const unscoped = [...document.querySelectorAll('th:not([scope])')];
    return [...unnamed, ...unscoped].map((element) => element.outerHTML.slice(0, 160));
  });
  expect(untold).toEqual([]);
}
