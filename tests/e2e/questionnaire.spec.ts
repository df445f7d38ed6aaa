import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import { handOver as handOverInEnglish } from '@/content/en/hand-over';
import { questionnaireWords as englishOnes } from '@/content/en/questionnaire';
import { handOver as handOverInChinese } from '@/content/zh-CN/hand-over';
import { questionnaireWords as chineseOnes } from '@/content/zh-CN/questionnaire';
import { questionnaireWorkbook } from '@/report/questionnaire';
import { ccrc } from '@/rules/schemes/ccrc';
import { caseFile, qualifying } from './companies';
import { expectGoodInEveryMode } from './every-mode';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages } from './languages';
import { storedCase, walking } from './walk';
import type { Walk } from './walk';

const asOf = '2026-11-22';
const few: CaseFile = caseFile({
  id: 'few',
  answers: { case: { 'applicant/legal-form': 'enterprise', 'ccrc/finance': 'none' }, category: {} },
});

/** A questionnaire as the client sent it back: filled in as a company that qualifies. */
function filledIn({ words, ccrc: schemeWords, locale }: Spoken, over: object = {}): Buffer {
  let count = 0;
  return Buffer.from(
    questionnaireWorkbook({
      file: { ...few, answers: { ...qualifying }, ...over },
      ...{ schemes: [{ scheme: ccrc, schemeWords }], words, asOf, which: 'all' },
      questionnaireWords: locale === 'en' ? englishOnes : chineseOnes,
      newId: () => `new-${String((count += 1))}`,
    }),
  );
}

for (const spoken of languages) {
  const say = (spoken.locale === 'en' ? handOverInEnglish : handOverInChinese).questionnaire;
  const heading = (spoken.locale === 'en' ? handOverInEnglish : handOverInChinese).heading;
  const own = spoken.locale === 'en' ? englishOnes : chineseOnes;
  const panel = (page: Page) => page.locator('[data-questionnaire]');
  const openPanel = async (walk: Walk) => {
    await walk.open(few);
    await walk.to('result');
    await walk.page.getByText(heading, { exact: true }).click();
  };
  const offer = (page: Page, buffer: Buffer, name = 'back.xlsx') =>
    panel(page)
      .getByLabel(say.open)
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

  test(`${spoken.locale}: a filled-in questionnaire is shown line by line, and taken as chosen`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await openPanel(walk);
    await offer(page, filledIn(spoken));
    const report = page.locator('[data-import-report]');
    await expect(report.getByRole('heading', { name: say.report })).toBeFocused();
    const differs = report.locator('[data-import-status="differs"]');
    await expect(differs.getByRole('checkbox')).toHaveCount(1);
    await expect(differs).toContainText(spoken.ccrc.questions['ccrc/finance']!.label);
    await expect(report.locator('[data-import-status="refused"]')).toHaveCount(0);
    expect((await storedCase(page, few.id)).answers).toEqual(few.answers);

    await differs.getByRole('checkbox').check();
    const take = report.getByRole('button').first();
    const count = Number(/\d+/.exec((await take.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(20);
    await take.press('Enter');
    await expect(panel(page).getByText(say.taken(count))).toBeVisible();
    await expect(panel(page).getByLabel(say.open)).toBeFocused();
    await walk.saved();
    const { answers } = await storedCase(page, few.id);
    expect(answers.case['ccrc/finance']).toBe('all');
    expect(answers.category['risk-assessment']).not.toEqual({});
    expect(qualifying.category).toMatchObject(answers.category);
    const gaps = page.getByRole('heading', { name: spoken.words.ui.result.gaps(0), exact: true });
    await expect(gaps).toBeVisible();
  });

  test(`${spoken.locale}: what differs stays as it is unless it is chosen; another case is said`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await openPanel(walk);
    await offer(page, filledIn(spoken, { id: 'other' }));
    const report = page.locator('[data-import-report]');
    await expect(report).toContainText(own.notices['other-case']({ code: 'other-case' }));
    await report.getByRole('button', { name: say.leave }).press('Enter');
    await expect(report).toHaveCount(0);
    await expect(panel(page).getByLabel(say.open)).toBeFocused();
    expect((await storedCase(page, few.id)).answers).toEqual(few.answers);
    await offer(page, filledIn(spoken));
    await report.getByRole('button').first().click();
    await expect(report).toHaveCount(0);
    await walk.saved();
    const { answers } = await storedCase(page, few.id);
    expect(answers.case['ccrc/finance']).toBe('none');
    expect(answers.case['ccrc/premises']).toEqual(qualifying.case['ccrc/premises']);
  });

  test(`${spoken.locale}: the questionnaire is saved in either language and reads back`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await openPanel(walk);
    const other = spoken.locale === 'en' ? 'zh-CN' : 'en';
    await panel(page).getByRole('radio', { name: say.languages[other] }).check();
    await panel(page).getByRole('radio', { name: say.whichOf.all }).check();
    const download = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: say.save }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    await offer(page, await readFile(await file.path()));
    const report = page.locator('[data-import-report]');
    await expect(report).toContainText('2');
    await expect(report.locator('[data-import-status]')).toHaveCount(0);
    await expect(report.getByRole('button').first()).toBeDisabled();
  });

  test(`${spoken.locale}: what is no questionnaire is told why, and changes nothing`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await openPanel(walk);
    const alert = panel(page).getByRole('alert');
    await offer(page, Buffer.from('no workbook'));
    await expect(alert).toHaveText(own.problems['not-a-workbook']({ code: 'not-a-workbook' }));
    await offer(page, Buffer.alloc(10_000_001));
    await expect(alert).toHaveText(
      own.problems['too-large']({ code: 'too-large', bytes: 10_000_001, most: 10_000_000 }),
    );
    const cut = filledIn(spoken);
    await offer(page, cut.subarray(0, cut.length - 500));
    await expect(alert).toHaveText(own.problems.damaged({ code: 'damaged' }));
    await expectGoodInEveryMode(page);
    expect((await storedCase(page, few.id)).answers).toEqual(few.answers);
  });
}
