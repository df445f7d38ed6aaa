import type { Download } from '@playwright/test';
import { exportWords as exportsInChinese } from '@/content/zh-CN/exports';
import { handOver as handOverInChinese } from '@/content/zh-CN/hand-over';
import { offlineWords as offlineInEnglish } from '@/content/en/offline';
import { offlineWords as offlineInChinese } from '@/content/zh-CN/offline';
import { reportFormats } from '@/content/types/export-words';
import { expect, test } from './journey';
import { languages } from './languages';
import { asked, onDevice, placeOf, storedCase, walking } from './walk';

test.use({
  serviceWorkers: 'allow',
  // What the test brings about: there is no network.
  toleratedTrouble: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
});

const [chinese, english] = languages as readonly [
  (typeof languages)[number],
  (typeof languages)[number],
];

test('zh-CN: after one visit a case is worked on, and every file is saved, without network', async ({
  page,
  context,
}) => {
  const walk = walking(page, chinese);
  const { words } = chinese;
  await walk.start();
  await onDevice(page);
  await context.setOffline(true);

  await walk.leads(() => walk.button(words.ui.start.example).click());
  const id = walk.openCase();
  await walk.saved();
  await walk.toScreen('organisation', 'founding-date');
  await walk.say(asked('applicant/founding-date'), '2019-05-06');
  await walk.saved();
  await page.reload();
  await walk.ready();
  await expect(placeOf(page, asked('applicant/founding-date')).getByRole('textbox')).toHaveValue(
    '2019-05-06',
  );
  expect((await storedCase(page, id)).answers.case['applicant/founding-date']).toBe('2019-05-06');

  const saves = async (press: () => Promise<unknown>): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return download;
  };
  await walk.to('result');
  await saves(() => page.locator('[data-calendar] button').click());
  await page.getByText(handOverInChinese.heading, { exact: true }).click();
  const { save, languages: inLanguages } = handOverInChinese.questionnaire;
  for (const name of Object.values(inLanguages)) {
    await page.getByRole('radio', { name, exact: true }).check();
    await saves(() => walk.button(save).click());
  }
  const copy = page.locator('[data-save-copy]');
  await saves(() => copy.getByRole('button').click());
  await walk.to('report');
  await page.locator('[data-save-report] summary').click();
  for (const format of reportFormats)
    await saves(() => walk.button(exportsInChinese.formats[format].save).click());

  await page.getByRole('link', { name: words.ui.product.otherLanguage, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('en: a case is begun without network; a page says whether it is on the device', async ({
  page,
  context,
}) => {
  const walk = walking(page, english);
  await walk.start();
  await onDevice(page);
  await page.goto('/en/guide/');
  await context.setOffline(true);

  await page.goto('/en/guide/?from=singlemessage');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main')).toHaveCSS('outline-style', 'none');
  await page.goto('/en/rules/');
  for (const { page: say } of [offlineInChinese, offlineInEnglish])
    await expect(page.getByRole('heading', { name: say.heading })).toBeVisible();
  await expect(page).toHaveURL('/en/rules/');
  await page.getByRole('link', { name: offlineInEnglish.page.toStart }).click();
  await walk.ready();
  await walk.leads(() => walk.button(english.words.ui.start.begin).click());
  await walk.saved();

  await page.goto('/en/rules/');
  await context.setOffline(false);
  await page.getByRole('link', { name: offlineInEnglish.page.retry }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    offlineInEnglish.page.heading,
  );
});
