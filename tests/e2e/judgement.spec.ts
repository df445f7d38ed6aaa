import type { Page } from '@playwright/test';
import { judgement as english } from '@/content/en/judgement';
import { judgement as chinese } from '@/content/zh-CN/judgement';
import { caseFile, qualifying, riskAssessmentLevel3 } from './companies';
import { expect, test } from './journey';
import { languages, verdictIn } from './languages';
import { saved, storedCase, walking } from './walk';

const file = caseFile({ id: 'judged', answers: qualifying });
const canary = 'XQcanary 内部';
const premises = 'ccrc/premises';
const panel = (page: Page) => page.locator('[data-judgement-panel]');
const sides = (page: Page) =>
  page.locator(`[data-sides] [data-target="${riskAssessmentLevel3}"] td`);

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? english : chinese;
  const { check } = spoken.words.ui;
  const unmet = verdictIn(spoken, 'does-not-meet');

  test(`${spoken.locale}: a consultant answers otherwise, notes why, and prints it or not`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(file);
    // An applicant alone sees nothing of it.
    await walk.toScreen('premises', 'premises');
    await expect(page.locator('[data-question]')).toHaveCount(1);
    await expect(panel(page)).toHaveCount(0);
    await page.goto(`/${spoken.locale}/review/#case=${file.id}`);
    await page.getByText(say.forConsultants, { exact: true }).click();
    await page.getByLabel(say.view.label).check();

    await walk.toScreen('premises', 'premises');
    await expect(panel(page)).toContainText(say.panel.none);
    // With the keyboard alone, and without a change of what the client says.
    const none = panel(page).getByRole('radio', { name: check.partsNone });
    await panel(page).getByRole('radio').first().focus();
    await page.keyboard.press('3');
    await expect(none).toBeChecked();
    await expect(panel(page)).toContainText(say.panel.differs);
    await panel(page)
      .getByLabel(say.note, { exact: true })
      .fill(`${canary}${'x'.repeat(2000)}`);
    await expect(panel(page)).toContainText(say.panel.noteTooLong({ have: 2011, most: 2000 }));
    await saved(page);
    await page.reload();
    await expect(none).toBeChecked();
    await expect(panel(page).getByLabel(say.note, { exact: true })).toHaveValue(
      /^XQcanary.*x{2000}$/,
    );
    await panel(page).getByLabel(say.note, { exact: true }).fill(canary);
    await saved(page);
    expect(await storedCase(page, file.id)).toMatchObject({
      answers: file.answers,
      consultant: {
        ...{ answers: { case: { [premises]: 'none' } }, notes: { [premises]: canary } },
        decides: false,
      },
    });

    await page.goto(`/${spoken.locale}/judgement/#case=${file.id}`);
    const listed = page.locator(`[data-disagreements] [data-judged="${premises}"]`);
    await expect(listed).toContainText(canary);
    await expect(listed).toContainText(check.partsNone);
    await expect(sides(page).nth(0)).not.toContainText(unmet);
    await expect(sides(page).nth(1)).toContainText(unmet);
    await page.getByLabel(say.decides.label).check();
    await saved(page);
    await walk.to('result');
    await expect(page.locator('[data-verdict="does-not-meet"]').first()).toBeVisible();
    await expect(page.locator('[data-consultant-decides]')).toContainText(
      say.decides.now.consultant,
    );

    await walk.to('report');
    await expect(page.locator('.cover')).toContainText(spoken.words.ui.report.byConsultant(1));
    expect(await page.content()).not.toContain('XQcanary');
    await page.getByLabel(say.report.choice).check();
    await expect(page.locator('[data-internal-part]')).toContainText(canary);
    await expect(page.locator('[data-internal]').first()).toHaveText(say.internal);
    await page.reload();
    await expect(page.getByLabel(say.report.choice)).not.toBeChecked();
    expect(await page.content()).not.toContain('XQcanary');
  });
}

test('where the consultant’s answers decide, those are tried', async ({ page }) => {
  const spoken = languages[1]!;
  const walk = walking(page, spoken);
  await walk.open({
    ...file,
    consultant: {
      answers: { case: { [premises]: 'none' }, category: {} },
      notes: {},
      decides: true,
    },
  });
  await walk.to('result');
  const trial = page.locator('[data-what-if]');
  await trial.getByRole('combobox').selectOption('premises');
  await trial.getByRole('button').first().click();
  const { check } = spoken.words.ui;
  await expect(trial.getByRole('radio', { name: check.partsNone })).toBeChecked();
  await trial.getByRole('radio', { name: check.partsAll }).check();
  await expect(page.locator('[data-verdict="does-not-meet"]')).toHaveCount(0);
  await page.locator('[data-trial-bar] .button').first().click();
  await expect(page.locator('[data-trial-bar]')).toHaveCount(0);
  await walk.saved();
  const { answers, consultant } = await storedCase(page, file.id);
  expect(answers).toEqual(file.answers);
  expect(consultant.answers.case[premises]).toBe('all');
});
