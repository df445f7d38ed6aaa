import type { Page } from '@playwright/test';
import { caseFile, qualifying } from './companies';
import { expect, test } from './journey';
import { labelOf, languages, optionLabel } from './languages';
import { asked, storedCase, walking } from './walk';

for (const spoken of languages) {
  const { ui } = spoken.words;
  const change = (question: string) => ui.review.changeWhat(labelOf(spoken, question));

  test(`${spoken.locale}: a change leads back to the review`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'change', answers: qualifying }));
    for (const [question, screen] of [
      ['ccrc/compliance', 'compliance'],
      ['ccrc/management/contracts', 'contracts'],
    ] as const) {
      await walk.leads(() => page.getByRole('link', { name: change(question) }).click());
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(labelOf(spoken, question));
      expect(walk.screen()).toBe(screen);
      await walk.say(asked(question), 'none');
      await expect(walk.button(ui.check.returnToReview)).toBeVisible();
      await walk.goOn();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.review.heading);
      await expect(rowOf(page, labelOf(spoken, question))).toContainText(ui.check.partsNone);
    }
  });

  test(`${spoken.locale}: what is open is counted, and the first one is a step away`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    const { 'ccrc/finance': _finance, ...others } = qualifying.case;
    const answers = { ...qualifying, case: others };
    await walk.open(caseFile({ id: 'open', answers }));
    await expect(page.getByText(ui.review.openCount(1))).toBeVisible();
    await walk.leads(() => page.getByRole('link', { name: ui.review.toFirstOpen }).click());
    expect(walk.screen()).toBe('finance');
    await walk.say(asked('ccrc/finance'), 'all');
    await walk.goOn();
    await expect(page.getByText(ui.review.allAnswered)).toBeVisible();
  });

  test(`${spoken.locale}: an answer that no longer matters is kept but not shown`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    const answers = {
      ...qualifying,
      case: {
        ...qualifying.case,
        'applicant/legal-form': 'department',
        'ccrc/department-approval': 'yes',
      },
    };
    await walk.open(caseFile({ id: 'hidden', answers }));
    const approval = page.getByText(labelOf(spoken, 'ccrc/department-approval'));
    await expect(approval.first()).toBeVisible();
    await walk.leads(() =>
      page.getByRole('link', { name: change('applicant/legal-form') }).click(),
    );
    await walk.say(asked('applicant/legal-form'), 'enterprise');
    await expect(
      page.getByRole('group', { name: labelOf(spoken, 'ccrc/department-approval') }),
    ).toHaveCount(0);
    await walk.goOn();
    await expect(rowOf(page, labelOf(spoken, 'applicant/legal-form'))).toContainText(
      optionLabel(spoken, 'applicant/legal-form', 'enterprise'),
    );
    await expect(approval).toHaveCount(0);
    await walk.to('report');
    await expect(approval).toHaveCount(0);
    expect((await storedCase(page, 'hidden')).answers.case['ccrc/department-approval']).toBe('yes');
  });
}

/** The answer beside a question. */
const rowOf = (page: Page, question: string) =>
  page
    .getByRole('term')
    .filter({ hasText: question })
    .locator('xpath=following-sibling::dd')
    .first();
