import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { caseFile, manyTargets } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import type { View } from './pages';
import { views } from './pages';
import { walking } from './walk';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const withMany: View = {
  name: 'result of 24 targets',
  show: async (walk) => {
    await walk.open(manyTargets('many'));
    await walk.to('result');
  },
};

for (const spoken of languages)
  for (const { name, show } of [...views, withMany])
    test(`${spoken.locale}: ${name} @phone`, async ({ page }) => {
      await show(walking(page, spoken));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
    });

test('the page that picks the language @phone', async ({ browser, baseURL }) => {
  // Without script the page stays where it is.
  const context = await browser.newContext({ baseURL: baseURL!, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  for (const { locale, words } of languages)
    await expect(page.getByRole('link', { name: words.ui.product.name })).toHaveAttribute(
      'href',
      `/${locale}/`,
    );
  await context.close();
});

test.describe('an unknown address', () => {
  test.use({ toleratedTrouble: /404/ });

  test('is answered in both languages @phone', async ({ page }) => {
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    for (const { words } of languages)
      await expect(page.getByRole('heading', { name: words.ui.pages.notFound })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });
});

test('without a case the pages say so @phone', async ({ page }) => {
  for (const { locale, words } of languages) {
    await page.goto(`/${locale}/result/`);
    await expect(page.getByText(words.ui.check.noCase)).toBeVisible();
    await expectAccessible(page);
  }
});

test('without targets the pages say so @phone', async ({ page }) => {
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

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}
