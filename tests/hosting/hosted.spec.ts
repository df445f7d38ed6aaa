import { answering, notQualifying, riskAssessmentLevel3 } from '../e2e/companies';
import { expect, test } from '../e2e/journey';
import { spokenIn } from '../e2e/languages';
import { walking } from '../e2e/walk';

const site = process.env.SITE_ADDRESS ?? '';
const spoken = spokenIn('zh-CN');
const { ui } = spoken.words;

test.use({ toleratedTrouble: /status of 404/ });

test('from the address of the site to the report and the rule book', async ({ page }) => {
  test.slow();
  const walk = walking(page, spoken);
  const isWithin = () => {
    expect(page.url().startsWith(`${site}/zh-CN/`), page.url()).toBe(true);
  };

  await page.goto(`${site}/`);
  await page.waitForURL(`${site}/zh-CN/`);
  await walk.ready();
  await walk.leads(() => walk.button(ui.start.begin).click());
  await walk.choose(riskAssessmentLevel3);
  await walk.proceed();
  isWithin();
  await walk.answer(answering(notQualifying));
  await walk.goOn();
  await walk.saved();
  await walk.to('result');
  isWithin();
  await expect(page.locator('#target-result')).toBeVisible();
  await walk.to('report');
  isWithin();

  await page.reload();
  await walk.ready();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.report.heading);
  await page.getByRole('link', { name: ui.product.otherLanguage }).click();
  await page.waitForURL(`${site}/en/report/**`);
  // What stands below the report moves as long as it is being opened.
  await expect(page.locator('[data-ready]').first()).toBeVisible();

  await page.getByRole('link', { name: 'Rule book' }).first().click();
  await page.waitForURL(`${site}/en/rules/`);
  await page.locator('[data-search] input').first().fill('risk');
  await expect(page.locator('[data-search] [role=status]')).not.toBeEmpty();
  await page.locator('[data-at]:not([hidden]) a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${site}/en/rules/[a-z]+/`));

  await page.goto(`${site}/en/no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(2);
  await page.getByRole('link', { name: spokenIn('en').words.ui.pages.toStart }).click();
  await expect(page).toHaveURL(`${site}/en/`);
});
