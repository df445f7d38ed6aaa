import type { Page } from '@playwright/test';
import { caseFile, everyTarget, qualifying } from './companies';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages } from './languages';
import { asked, placeOf, walking } from './walk';

for (const spoken of languages) {
  const other = languages.find((one) => one !== spoken)!;

  test(`${spoken.locale}: the switch keeps the screen, the answers and the focus`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'switch' }));
    await walk.toScreen('organisation', 'founding-date');
    const field = placeOf(page, asked('applicant/founding-date')).getByRole('textbox');
    await field.fill('2019-05-06');
    await switchTo(page, spoken, other);
    expect(walk.screen()).toBe('founding-date');
    await expect(page).toHaveURL(/\/check\/organisation\//);
    await expect(field).toHaveValue('2019-05-06');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      other.ccrc.questions['applicant/founding-date']!.label,
    );
  });

  test(`${spoken.locale}: the switch keeps the target that is looked at`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'switch-target', targets: everyTarget, answers: qualifying }));
    await walk.to('result');
    const nameIn = ({ ccrc }: Spoken) =>
      [
        ccrc.categories['secure-development']!.name,
        ccrc.levels['level-2'],
        ccrc.occasions['initial'],
      ].join(' · ');
    await page.getByRole('link', { name: nameIn(spoken) }).click();
    await switchTo(page, spoken, other);
    await expect(page.getByRole('heading', { level: 2, name: nameIn(other) })).toBeVisible();
  });

  test(`${spoken.locale}: the language is remembered`, async ({ page }) => {
    await walking(page, spoken).start();
    await page.goto('/');
    await page.waitForURL(`**/${spoken.locale}/`);
  });
}

for (const [browserSpeaks, forwardedTo] of [
  ['zh-TW', 'zh-CN'],
  ['en-GB', 'en'],
  ['fr-FR', 'en'],
] as const)
  test.describe(`a browser in ${browserSpeaks}`, () => {
    test.use({ locale: browserSpeaks });

    test(`is forwarded to ${forwardedTo}`, async ({ page }) => {
      await page.goto('/');
      await page.waitForURL(`**/${forwardedTo}/`);
    });
  });

async function switchTo(page: Page, from: Spoken, to: Spoken): Promise<void> {
  await page.getByRole('link', { name: from.words.ui.product.otherLanguage, exact: true }).click();
  await page.waitForURL(`**/${to.locale}/**`);
  await walking(page, to).ready();
  await expect(
    page.getByRole('link', { name: to.words.ui.product.otherLanguage, exact: true }),
  ).toBeFocused();
}
