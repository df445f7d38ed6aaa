import type { Page } from '@playwright/test';
import { ccrc } from '@/rules/schemes/ccrc';
import { caseFile, everyTarget, manyTargets, qualifying } from './companies';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages, verdictIn } from './languages';
import { asked, walking } from './walk';

/** A company that answered all but one document of risk assessment, which single sources ask for. */
const withoutReceipt = {
  ...qualifying,
  case: { ...qualifying.case, 'ccrc/reputation': 'objections' },
};

for (const spoken of languages) {
  const { ui, readings } = spoken.words;
  const nameOf = (category: string, level: string) =>
    [
      spoken.ccrc.categories[category]!.name,
      spoken.ccrc.levels[level]!,
      spoken.ccrc.occasions['initial']!,
    ].join(' · ');

  test(`${spoken.locale}: "check all" asks first which services there are`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.begin();
    await walk.leads(() => walk.button(ui.targets.notSure).click());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      spoken.ccrc.screens['services']!,
    );
    const groups = ccrc.categories.map((category) => spoken.ccrc.categories[category]!.name);
    for (const name of groups)
      await expect(page.getByRole('group', { name, exact: true })).toBeVisible();

    for (const category of ccrc.categories)
      await walk.say(
        asked(`ccrc/service-start@${category}`),
        category === 'risk-assessment' ? { since: '2020-06-01' } : 'not-provided',
      );
    await walk.goOn();
    await walk.saved();
    await walk.to('review');
    const asksAbout = (category: string) =>
      page.getByText(`${spoken.ccrc.categories[category]!.short} · `, { exact: true });
    expect(await asksAbout('risk-assessment').count()).toBeGreaterThan(5);
    for (const category of ccrc.categories.filter((one) => one !== 'risk-assessment'))
      await expect(asksAbout(category), 'only since when').toHaveCount(1);
  });

  test(`${spoken.locale}: the result shows 24 targets; a row opens its findings`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(manyTargets('many'));
    await walk.to('result');
    const table = targetTable(page, spoken);
    await expect(table.getByRole('rowheader')).toHaveCount(everyTarget.length);
    const name = nameOf('disaster-recovery', 'level-1');
    await table.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    const gap = page.getByRole('article').first();
    await expect(gap).toContainText(spoken.words.standings.unmet);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name })).toHaveCount(0);
    const notProvided = nameOf('industrial-control', 'level-3');
    await table.getByRole('link', { name: notProvided, exact: true }).click();
    await expect(page.getByText(ui.result.notOffered)).toBeVisible();
  });

  test(`${spoken.locale}: the reading changes the verdict, here and in the report`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'reading', answers: withoutReceipt }));
    await walk.to('result');
    const verdict = (name: string) =>
      page.locator('#target-result').getByText(name, { exact: true });
    await expect(verdict(verdictIn(spoken, 'meets-known-conditions'))).toBeVisible();
    await page.getByRole('radio', { name: readings.cautious.name }).check();
    await expect(verdict(verdictIn(spoken, 'does-not-meet'))).toBeVisible();
    await expect(page.getByRole('heading', { name: ui.result.gaps(1), exact: true })).toBeVisible();
    await walk.saved();

    await walk.to('report');
    const cover = page.getByRole('definition').filter({ hasText: readings.cautious.name });
    await expect(cover.first()).toBeVisible();
    const numbered = page.getByRole('heading', { name: `3. ${ui.result.gaps(1)}`, exact: true });
    await expect(numbered).toBeVisible();
    await page.reload();
    await walk.ready();
    await expect(numbered).toBeVisible();
  });
}

const targetTable = (page: Page, { words }: Spoken) =>
  page
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: words.ui.result.verdict }) });
