import type { CaseFile } from '@/cases';
import {
  caseFile,
  overallIntegrationB,
  qualifying,
  qualifyingForSecrecy,
  riskAssessmentLevel3,
} from './companies';
import { expect, test } from './journey';
import { labelOf, languages, verdictIn } from './languages';
import { asked, placeOf, storedCase, walking } from './walk';

/** Applies for one target of each scheme, and has answered everything. */
const both: CaseFile = caseFile({
  id: 'both',
  targets: [riskAssessmentLevel3, overallIntegrationB],
  answers: {
    case: { ...qualifying.case, ...qualifyingForSecrecy.case },
    category: qualifying.category,
  },
});

for (const spoken of languages) {
  const { ui, money } = spoken.words;

  test(`${spoken.locale}: what both schemes ask is asked once`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(both);
    await expect(page.getByRole('heading', { name: spoken.secrecy.name })).toBeVisible();
    for (const question of ['applicant/legal-form', 'applicant/founding-date'])
      await expect(page.getByText(labelOf(spoken, question), { exact: true })).toHaveCount(1);
    await expect(
      page.getByText(labelOf(spoken, 'secrecy/paid-in-cash'), { exact: true }),
    ).toHaveCount(1);
  });

  test(`${spoken.locale}: the result and the report tell both schemes apart`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(both);
    await walk.to('result');
    for (const { name } of [spoken.ccrc, spoken.secrecy])
      await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
    await page
      .getByRole('link', { name: spoken.secrecy.categories['overall-integration']!.name })
      .click();
    const shown = page.locator('#target-result');
    await expect(shown).toContainText(verdictIn(spoken, 'meets-known-conditions', 'secrecy'));
    await walk.to('report');
    const cover = page.locator('.cover');
    for (const { name, disclaimer } of [spoken.ccrc, spoken.secrecy]) {
      await expect(cover.getByRole('heading', { name, exact: true })).toBeVisible();
      await expect(cover.getByText(disclaimer)).toBeVisible();
    }
  });

  test(`${spoken.locale}: a scheme that is given up is asked about no more; its answers stay`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(both);
    await walk.to('targets');
    await page.getByRole('checkbox', { name: spoken.ccrc.name, exact: true }).uncheck();
    await walk.saved();
    await walk.to('review');
    await expect(page.getByText(labelOf(spoken, 'ccrc/finance'), { exact: true })).toHaveCount(0);
    const stored = await storedCase(page, both.id);
    expect(stored.targets).toEqual([overallIntegrationB]);
    expect(stored.answers.case['ccrc/finance']).toBe('all');
  });

  test(`${spoken.locale}: sums are typed in 10,000 yuan, echoed in yuan, and every text field warns`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'sums', targets: [overallIntegrationB] }));
    await walk.toScreen('numbers', 'capital-and-income');
    const place = placeOf(page, asked('secrecy/paid-in-cash'));
    await place.getByRole('textbox').fill('１０００');
    await expect(place).toContainText(ui.check.understood(money.inFull(10_000_000)));
    await expect(place).toContainText(ui.check.amountHint);
    await place.getByRole('textbox').fill('10 USD');
    await walk.button(ui.check.continue).click();
    await expect(place).toContainText(spoken.words.entry['not-an-amount']);

    await walk.toScreen('numbers', 'integration-projects');
    await walk.button(ui.check.rows.add).click();
    await expect(page.getByText(spoken.secrecy.warning!).first()).toBeVisible();
  });

  test(`${spoken.locale}: a knock-out is shown as one`, async ({ page }) => {
    const walk = walking(page, spoken);
    const answers = {
      ...qualifyingForSecrecy,
      case: { ...qualifyingForSecrecy.case, 'secrecy/listing-status': 'listed' },
    };
    await walk.open(caseFile({ id: 'listed', targets: [overallIntegrationB], answers }));
    await walk.to('result');
    const gap = page.locator('[data-requirement="secrecy/ownership/not-listed"]');
    await expect(gap).toContainText(ui.result.knockOut);
  });
}
