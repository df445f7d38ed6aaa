import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { desk as english } from '@/content/en/desk';
import { desk as chinese } from '@/content/zh-CN/desk';
import { caseFile, notQualifying } from './companies';
import { expectGoodInEveryMode } from './every-mode';
import { expect, test } from './journey';
import { languages } from './languages';
import { walking } from './walk';

const file = caseFile({ id: 'kept', answers: notQualifying });

test.use({ toleratedTrouble: /./ });

for (const spoken of languages) {
  const { pages } = spoken.words.ui;

  test(`${spoken.locale}: a broken page says so, gives the case out, and leads on`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(file);
    await withoutScriptThatSays(page, (spoken.locale === 'en' ? english : chinese).persistent.no);
    await page.goto(`/${spoken.locale}/desk/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pages.error);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(walk.button(pages.errorRetry)).toBeVisible();

    const download = page.waitForEvent('download');
    await walk.button(pages.errorSave).click();
    const saved = JSON.parse(await readFile(await (await download).path(), 'utf8')) as unknown;
    expect(saved).toMatchObject({ id: file.id, answers: file.answers });
    await expect(page.getByRole('status')).toHaveText(pages.errorSaved);
    await expectGoodInEveryMode(page);

    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('link', { name: pages.toStart }).click();
    await walk.ready();
  });
}

/** As after an update, when a part of a page that was opened before it is gone. */
async function withoutScriptThatSays(page: Page, text: string): Promise<void> {
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    const isMeant = (await response.text()).includes(text);
    await (isMeant ? route.abort() : route.fulfill({ response }));
  });
}
