import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { actions as actionsInEnglish } from '@/content/en/actions';
import { exportWords as english } from '@/content/en/exports';
import { workbook as workbookInEnglish } from '@/content/en/workbook';
import { exportWords as chinese } from '@/content/zh-CN/exports';
import { workbook as workbookInChinese } from '@/content/zh-CN/workbook';
import type { ExportWords, ReportFormat } from '@/content/types/export-words';
import { sheetNamed, sheetsIn } from '../report/workbook/read';
import { expectPartAccessible } from './axe';
import {
  caseFile,
  gapsOfNotQualifying,
  manyTargets,
  notQualifying,
  notQualifyingForSecrecy,
  overallIntegrationB,
} from './companies';
import { expect, test } from './journey';
import { tabTo } from './keyboard';
import { languages, spokenIn, titleOf } from './languages';
import { walking } from './walk';

const premises = 'ccrc/common/premises';
const file = caseFile({
  id: 'saved-report',
  header: { organisation: 'Cheng An' },
  answers: notQualifying,
  actions: { [premises]: { owner: '=1+1', due: '2026-11-01', status: 'under-way' } },
});

const panelOn = (page: Page) => page.locator('[data-save-report]');

/** Saves the report in a format by the keyboard alone. */
async function saveAs(page: Page, format: ReportFormat, say: ExportWords) {
  const button = panelOn(page).getByRole('button', { name: say.formats[format].save });
  await tabTo(page, button);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const saved = await download;
  const name = saved.suggestedFilename();
  await expect(panelOn(page).getByRole('status')).toHaveText(say.saved(name));
  await expect(button).toBeFocused();
  return { name, bytes: await readFile(await saved.path()) };
}

test('zh-CN: the report is saved as a workbook, by keyboard', async ({ page }) => {
  const spoken = spokenIn('zh-CN');
  const walk = walking(page, spoken);
  await walk.open(file);
  await walk.to('report');
  await tabTo(page, panelOn(page).locator('summary'));
  await page.keyboard.press('Enter');
  const { name, bytes } = await saveAs(page, 'excel', chinese);
  expect(name).toBe('Cheng-An-差距报告.xlsx');
  const sheets = sheetsIn(new Uint8Array(bytes));
  const register = sheetNamed(sheets, workbookInChinese.sheets.register).rows;
  const gaps = register.filter(([, kind]) => kind === workbookInChinese.kinds.gap);
  expect(gaps.map(([, , title]) => title)).toEqual(
    gapsOfNotQualifying.map((id) => titleOf(spoken, id)),
  );
  const planned = gaps.filter((row) => row.includes('2026-11-01'));
  expect(planned.map((row) => row.includes('=1+1'))).toEqual([true]);
  expect(sheets.map((sheet) => sheet.name)).toContain(workbookInChinese.sheets.actions);
  await expectPartAccessible(page, '[data-save-report]');
});

test('en: its gaps are saved as CSV, and the whole of it as Markdown', async ({ page }) => {
  const spoken = spokenIn('en');
  const walk = walking(page, spoken);
  await walk.open(file);
  await walk.to('report');
  await panelOn(page).locator('summary').click();

  const csv = await saveAs(page, 'csv', english);
  expect(csv.name).toBe('Cheng-An-gap-register.csv');
  const [head = '', ...rows] = csv.bytes.toString('utf8').split('\r\n');
  expect(head.startsWith(`\uFEFF${workbookInEnglish.number},`)).toBe(true);
  const own = rows.find((row) => row.includes(titleOf(spoken, premises)))!;
  expect(own).toContain("'=1+1,2026-11-01,");

  const markdown = await saveAs(page, 'markdown', english);
  expect(markdown.name).toBe('Cheng-An-gap-report.md');
  const text = markdown.bytes.toString('utf8');
  expect(text).toContain(`- ${actionsInEnglish.owner}: \\=1+1\n`);
  expect(text).toContain(`## ${spoken.words.ui.pages.actions}\n`);
});

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? english : chinese;

  test(`${spoken.locale}: the report of 24 targets and the draft of the form are saved as Word documents`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(manyTargets('many'));
    await walk.to('report');
    await panelOn(page).locator('summary').click();
    for (const format of ['word', 'centre-form'] as const) {
      const { name, bytes } = await saveAs(page, format, say);
      expect(name).toMatch(new RegExp(`-${say.formats[format].fileName}\\.docx$`));
      const parts = Object.keys(unzipSync(bytes));
      expect(parts).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']));
    }
  });
}

test('en: no draft of the form is offered where its scheme is not applied for', async ({
  page,
}) => {
  const walk = walking(page, spokenIn('en'));
  const targets = [overallIntegrationB];
  await walk.open(caseFile({ id: 'secrecy', targets, answers: notQualifyingForSecrecy }));
  await walk.to('report');
  await panelOn(page).locator('summary').click();
  const button = (format: ReportFormat) =>
    panelOn(page).getByRole('button', { name: english.formats[format].save, exact: true });
  await expect(button('word')).toBeVisible();
  await expect(button('centre-form')).toHaveCount(0);
});
