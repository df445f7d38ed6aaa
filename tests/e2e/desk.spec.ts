import type { Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import { desk as english } from '@/content/en/desk';
import { desk as chinese } from '@/content/zh-CN/desk';
import { handOver } from '@/content/zh-CN/hand-over';
import { caseFile, qualifying, riskAssessmentLevel2, waitingForLevel2 } from './companies';
import { expect, test } from './journey';
import { languages, spokenIn } from './languages';
import { storedCase, walking } from './walk';

const good: CaseFile = caseFile({
  id: 'good',
  header: { organisation: '诚安网络技术有限公司', preparedBy: '李雷' },
  answers: qualifying,
});
const waiting: CaseFile = {
  ...waitingForLevel2([riskAssessmentLevel2]),
  header: { organisation: 'Beta Security' },
};
const row = (page: Page, id: string) => page.locator(`[data-desk] [data-case="${id}"]`);

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? english : chinese;
  const { planning, ui } = spoken.words;

  test(`${spoken.locale}: the desk lists, finds, sorts and opens every case`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(waiting);
    await walk.open(good);
    await walk.start();
    await walk.leads(() => page.getByRole('link', { name: ui.start.toDesk(2) }).click());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.heading);
    const rows = page.locator('[data-desk] tbody tr');
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toHaveAttribute('data-case', 'good');
    await expect(row(page, 'waiting')).toContainText(planning.matrix.verdicts['does-not-meet']);
    await expect(row(page, 'waiting')).toContainText(
      planning.readiness.label.once(spoken.words.dates.day('2027-02-01')),
    );
    await page.getByLabel(say.order).selectOption('name');
    await expect(rows.first()).toHaveAttribute(
      'data-case',
      spoken.locale === 'en' ? 'waiting' : 'good',
    );
    await page.getByRole('searchbox').fill('李');
    await expect(rows).toHaveCount(1);
    await expect(page.getByText(say.count({ shown: 1, all: 2 }))).toBeVisible();
    await page.getByRole('searchbox').fill('nobody');
    await expect(page.getByText(say.noneFound)).toBeVisible();
    await page.getByRole('searchbox').fill('beta');
    await walk.leads(() => page.getByRole('link', { name: 'Beta Security', exact: true }).click());
    expect(walk.openCase()).toBe('waiting');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.review.heading);
  });

  test(`${spoken.locale}: a case is deleted and brought back, and duplicated without its client`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(good);
    const before = await storedCase(page, 'good');
    await page.goto(`/${spoken.locale}/desk/`);
    await walk.ready();
    await walk.button(say.removeWhat('诚安网络技术有限公司')).click();
    await expect(row(page, 'good')).toHaveCount(0);
    await expect(page.getByText(say.none)).toBeVisible();
    await expect(page.locator('.desk-done')).toBeFocused();
    expect((await storedCase(page, 'good')).answers.case).toEqual({});
    await walk.button(say.undo).press('Enter');
    await expect(row(page, 'good')).toBeVisible();
    await expect(page.locator('.desk-done')).toBeFocused();
    expect(await storedCase(page, 'good')).toEqual(before);

    await walk.button(say.duplicateWhat('诚安网络技术有限公司')).click();
    const rows = page.locator('[data-desk] tbody tr');
    await expect(rows).toHaveCount(2);
    const id = (await rows.first().getAttribute('data-case')) ?? '';
    const copy = await storedCase(page, id);
    expect(copy.answers).toEqual(good.answers);
    expect(copy).toMatchObject({ header: {}, evidence: {}, targets: good.targets });
  });
}

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? english : chinese;

  test(`${spoken.locale}: a case is put away, found by the filter, and taken back`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(waiting);
    await walk.open(good);
    await page.goto(`/${spoken.locale}/desk/`);
    await walk.ready();
    await walk.button(say.archiveWhat('Beta Security')).press('Enter');
    await expect(row(page, 'waiting')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '诚安网络技术有限公司' }).first()).toBeFocused();
    await page.getByLabel(say.standing).selectOption('not-yet');
    await expect(page.getByText(say.noneFound)).toBeVisible();
    await page.reload();
    await expect(row(page, 'good')).toBeVisible();
    await expect(row(page, 'waiting')).toHaveCount(0);
    await page.getByLabel(say.shelf).selectOption('archived');
    await expect(row(page, 'waiting')).toContainText(say.isArchived);
    await expect(row(page, 'good')).toHaveCount(0);
    expect(await storedCase(page, 'waiting')).not.toHaveProperty('marks');
    await walk.button(say.unarchiveWhat('Beta Security')).click();
    await expect(page.getByText(say.unarchived('Beta Security'))).toBeVisible();
    await page.getByLabel(say.shelf).selectOption('all');
    await walk.button(say.archiveWhat('Beta Security')).press('Enter');
    await expect(walk.button(say.unarchiveWhat('Beta Security'))).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByLabel(say.shelf).selectOption('open');
    await expect(row(page, 'waiting')).toBeVisible();
  });
}

test('a copy that was never saved is missed, until it is', async ({ page }) => {
  const spoken = spokenIn('zh-CN');
  const { reminder } = handOver;
  const walk = walking(page, spoken);
  await walk.open({ ...good, changed: { header: '2026-11-01T09:00:00.000Z' } });
  await expect(page.locator('[data-copy-reminder]')).toContainText(reminder.says['no-copy']);
  await page.goto('/zh-CN/desk/');
  await expect(row(page, 'good')).toContainText(chinese.copies['no-copy']);
  await page.goto('/zh-CN/result/#case=good');
  const download = page.waitForEvent('download');
  await walk.button(reminder.saveNow).click();
  expect((await download).suggestedFilename()).toContain('诚安网络技术有限公司');
  await expect(page.getByText(reminder.saved)).toBeFocused();
  await page.goto('/zh-CN/desk/');
  await expect(row(page, 'good')).toBeVisible();
  await expect(row(page, 'good').locator('[data-copy]')).toHaveCount(0);
});

test('a case that is open here and deleted on the desk is open no more', async ({ page }) => {
  const spoken = spokenIn('en');
  const walk = walking(page, spoken);
  await walk.open(good);
  await walk.start();
  await page.getByRole('link', { name: spoken.words.ui.start.toDesk(1) }).click();
  await walk.button(english.removeWhat('诚安网络技术有限公司')).click();
  await expect(row(page, 'good')).toHaveCount(0);
  await page.goto('/en/review/');
  await expect(page.getByText(spoken.words.ui.check.noCase)).toBeVisible();
  expect((await storedCase(page, 'good')).targets).toEqual([]);
});
