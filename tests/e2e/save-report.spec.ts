import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exportWords as inEnglish } from '@/content/en/exports';
import { exportWords as inChinese } from '@/content/zh-CN/exports';
import type { ReportFormat } from '@/content/types/export-words';
import { caseFile, manyTargets, notQualifyingForSecrecy, overallIntegrationB } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { walking } from './walk';

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? inEnglish : inChinese;

  /** Saves the report in a format. */
  const saved = async (page: Page, format: ReportFormat) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: say.formats[format].save, exact: true }).click();
    const download = await coming;
    await expect(
      page.getByRole('status').filter({ hasText: download.suggestedFilename() }),
    ).toBeVisible();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  test(`in ${spoken.locale}, the report of 24 targets and the draft of the form are saved as Word documents`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(manyTargets('many'));
    await walk.to('report');
    await page.getByText(say.heading, { exact: true }).click();
    for (const format of ['word', 'centre-form'] as const) {
      const { name, bytes } = await saved(page, format);
      expect(name).toMatch(new RegExp(`-${say.formats[format].fileName}\\.docx$`));
      const parts = Object.keys(unzipSync(bytes));
      expect(parts).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']));
    }
  });

  if (spoken.locale === 'en')
    test('no draft of the form is offered where its scheme is not applied for', async ({
      page,
    }) => {
      const walk = walking(page, spoken);
      const targets = [overallIntegrationB];
      await walk.open(caseFile({ id: 'secrecy', targets, answers: notQualifyingForSecrecy }));
      await walk.to('report');
      await page.getByText(say.heading, { exact: true }).click();
      const button = (format: ReportFormat) =>
        page.getByRole('button', { name: say.formats[format].save, exact: true });
      await expect(button('word')).toBeVisible();
      await expect(button('centre-form')).toHaveCount(0);
    });
}
