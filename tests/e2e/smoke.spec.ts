import { expect, test } from './journey';

for (const locale of ['zh-CN', 'en']) {
  test(`the home page in ${locale} loads in its own language`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).toBeVisible();
  });
}
