import { caseFile } from './companies';
import { expect, test } from './journey';
import { labelOf, languages } from './languages';
import { asked, placeOf, walking } from './walk';

for (const spoken of languages) {
  const { check } = spoken.words.ui;

  test(`${spoken.locale}: the heading has the focus after a step`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'heading' }));
    const heading = page.getByRole('heading', { level: 1 });
    for (const step of ['result', 'report', 'targets', 'check', 'review'] as const) {
      await walk.to(step);
      await expect(heading).toBeFocused();
    }
    await walk.toScreen('organisation', 'founding-date');
    await walk.goOn();
    await expect(heading).toBeFocused();
    await walk.back();
    await expect(heading).toBeFocused();
    await walk.toScreen('finance', 'finance');
    await walk.goOn();
    await expect(heading).toBeFocused();
  });

  test(`${spoken.locale}: the error summary has the focus and leads to the field`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'summary' }));
    await walk.toScreen('people', 'insured');
    const total = placeOf(page, asked('ccrc/insured-total')).getByRole('textbox');
    const graduates = placeOf(page, asked('ccrc/computing-graduates')).getByRole('textbox');
    await total.fill('-1');
    await graduates.fill('viele');
    await walk.button(check.continue).click();
    const summary = page.getByRole('alert').filter({ hasText: check.errorHeading });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('link')).toHaveText([
      new RegExp(`${labelOf(spoken, 'ccrc/insured-total')}.*${spoken.words.entry.negative}`),
      new RegExp(
        `${labelOf(spoken, 'ccrc/computing-graduates').replace('?', '\\?')}.*${spoken.words.entry['not-a-count']}`,
      ),
    ]);
    await summary.getByRole('link').nth(1).click();
    await expect(graduates).toBeFocused();
    await summary.getByRole('link').nth(0).click();
    await expect(total).toBeFocused();
    expect(walk.screen()).toBe('insured');

    await total.fill('12');
    await graduates.fill('3');
    await walk.goOn();
    await expect(summary).toHaveCount(0);
  });
}
