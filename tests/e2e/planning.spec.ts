import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pasted } from './clipboard';
import { riskAssessmentLevel2, riskAssessmentLevel3, waitingForLevel2 } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { walking } from './walk';

const readyDay = '2027-02-01';

for (const spoken of languages) {
  const { planning, ui, dates } = spoken.words;
  const cellOf = (page: Page, category: string, level: string) =>
    page.locator(`[data-matrix] [data-target="ccrc/${category}/${level}/initial"]`);

  test(`${spoken.locale}: the result says from when, what comes last and what lapses`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(waitingForLevel2([riskAssessmentLevel2]));
    await walk.to('result');
    const readiness = page.locator('[data-readiness="once"]');
    await expect(readiness).toContainText(planning.readiness.says.once(dates.day(readyDay)));
    await expect(readiness).toContainText(planning.readiness.lapse(dates.day('2027-02-26')));
    const { requirements } = spoken.ccrc;
    await expect(readiness).toContainText(
      requirements['ccrc/common/track-record/time-in-service/level-2']!.title,
    );
    await expect(readiness).toContainText(requirements['ccrc/common/premises']!.title);
  });

  test(`${spoken.locale}: the timeline is a picture with a name, and a table`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(waitingForLevel2([riskAssessmentLevel2]));
    await walk.to('result');
    const timeline = page.locator('[data-timeline]');
    const lanes = timeline.locator('[data-lane]');
    await expect(lanes).toHaveCount(2);
    const picture = lanes.last().getByRole('img');
    const name = (await picture.getAttribute('aria-label')) ?? '';
    expect(name).toContain(dates.day('2027-01-20'));
    await expect(timeline).toContainText(`${planning.timeline.ready} ${readyDay}`);
    await timeline.getByText(planning.timeline.asTable).click();
    const rows = timeline.getByRole('row');
    await expect(rows).toHaveCount(3);
    await expect(rows.last()).toContainText('P-new');
  });

  test(`${spoken.locale}: the plan has ways side by side, the earliest recommended`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(waitingForLevel2([riskAssessmentLevel2, riskAssessmentLevel3]));
    await walk.to('result');
    const steps = page.locator('[data-plan] [data-step]');
    await expect(steps.first()).toHaveAttribute('data-step', 'ccrc/common/premises');
    await expect(steps.first()).toContainText(planning.plan.onlyGapIn);
    const ways = page.locator('[data-step$="time-in-service/level-2"] [data-way]');
    await expect(ways).toHaveCount(2);
    await expect(ways.first()).toContainText(planning.plan.recommended);
    await expect(ways.first()).toContainText(planning.plan.byWaiting(dates.day(readyDay)));
    await expect(ways.last()).toContainText(planning.plan.byWaiting(dates.day('2028-01-10')));
  });

  test(`${spoken.locale}: the matrix judges all cells, and the keyboard opens one`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(waitingForLevel2([riskAssessmentLevel2]));
    await walk.to('result');
    const matrix = page.getByRole('table', { name: spoken.ccrc.name });
    await expect(matrix.getByRole('rowheader')).toHaveCount(8);
    await expect(matrix.getByRole('cell')).toHaveCount(24);
    const level2 = cellOf(page, 'risk-assessment', 'level-2');
    await expect(level2).toContainText(planning.readiness.label.once(dates.day(readyDay)));
    await expect(level2).toContainText(planning.matrix.chosen);
    const other = cellOf(page, 'security-audit', 'level-3').getByRole('link');
    await other.focus();
    await page.keyboard.press('Enter');
    const audit = spoken.ccrc.categories['security-audit']!.name;
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(audit);
    await expect(page.locator('#target-result')).toBeFocused();
    await expect(page.getByText(planning.matrix.notChosen)).toBeVisible();
    await expect(other).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(page.getByText(planning.matrix.notChosen)).toHaveCount(0);

    await page.setViewportSize({ width: 390, height: 844 });
    const widths = ['level-3', 'level-2', 'level-1'].map(
      async (level) => (await cellOf(page, 'risk-assessment', level).boundingBox())!.width,
    );
    // All of the row but the margins of the page.
    expect(Math.round((await Promise.all(widths)).reduce((sum, one) => sum + one))).toBe(358);
  });

  test(`${spoken.locale}: a planned date judges page and report anew, and today comes back`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    const { plannedDate } = planning;
    await walk.open(waitingForLevel2([riskAssessmentLevel2]));
    await walk.to('result');
    const gaps = (count: number) =>
      page.getByRole('heading', { name: ui.result.gaps(count), exact: true });
    await expect(gaps(3)).toBeVisible();
    await walk.button(plannedDate.ready(dates.day(readyDay))).press('Enter');
    await expect(page.getByLabel(plannedDate.label)).toBeFocused();
    await expect(gaps(1)).toBeVisible();
    await expect(
      page.getByText(ui.result.asOf(dates.day(readyDay)), { exact: true }),
    ).toBeVisible();
    await walk.to('report');
    await expect(page.getByText(dates.day(readyDay), { exact: true })).toBeVisible();
    const numbered = `3. ${ui.result.gaps(1)}`;
    await expect(page.getByRole('heading', { name: numbered, exact: true })).toBeVisible();
    await walk.to('result');
    const field = page.getByLabel(plannedDate.label);
    await expect(field).toHaveValue(readyDay);
    await field.fill('2027-03');
    await expect(page.getByText(plannedDate.judged(dates.day('2027-03-31')))).toBeVisible();
    await field.fill('2026-01-01');
    await expect(page.getByText(plannedDate.beforeToday)).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await walk.button(plannedDate.today).press('Enter');
    await expect(field).toBeFocused();
    await expect(gaps(3)).toBeVisible();
    await expect(field).toHaveValue('');
  });

  test(`${spoken.locale}: the summary is copied, or shown where the browser forbids it`, async ({
    page,
    context,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(waitingForLevel2([riskAssessmentLevel2]));
    await walk.to('result');
    await expect(page.locator('[data-readiness]')).toBeVisible();
    await context.grantPermissions(['clipboard-write']);
    await walk.button(planning.summary.copy).click();
    await expect(page.getByText(planning.summary.copied)).toBeVisible();
    const copied = await pasted(page);
    expect(copied).toContain(planning.readiness.label.once(dates.day(readyDay)));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await walk.button(planning.summary.copy).click();
    const byHand = page.getByLabel(planning.summary.byHand);
    await expect(byHand).toBeFocused();
    await expect(byHand).toHaveValue(copied.replace(/\r/g, ''));
  });

  test(`${spoken.locale}: the days ahead are a calendar file without a word of the user's`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    const file = waitingForLevel2([riskAssessmentLevel2]);
    await walk.open({ ...file, header: { organisation: 'BEGIN:VEVENT' } });
    await walk.to('result');
    const coming = page.waitForEvent('download');
    await walk.button(planning.calendar.download(3)).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('BEGIN-VEVENT.ics');
    const text = await readFile(await download.path(), 'utf8');
    expect(text.split('BEGIN:VEVENT')).toHaveLength(4);
    expect(text).toContain('DTSTART;VALUE=DATE:20270201');
  });
}
