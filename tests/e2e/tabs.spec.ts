import { caseFile } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { asked, placeOf, storedCase, walking } from './walk';

for (const spoken of languages) {
  const { check } = spoken.words.ui;

  test(`${spoken.locale}: two tabs on one case keep the changes of both`, async ({
    page,
    context,
  }) => {
    const here = walking(page, spoken);
    const there = walking(await context.newPage(), spoken);
    await here.open(caseFile({ id: 'tabs' }));
    await here.toScreen('organisation', 'founding-date');
    await there.page.goto(`/${spoken.locale}/check/people/#case=tabs&at=insured`);
    await there.ready();

    await here.say(asked('applicant/founding-date'), '2019-05-06');
    await here.saved();
    const notice = there.page.getByRole('status').filter({ hasText: check.changedElsewhere });
    await expect(notice).toBeVisible();
    await there.say(asked('ccrc/insured-total'), 31);
    await there.saved();
    await expect(
      page.getByRole('status').filter({ hasText: check.changedElsewhere }),
    ).toBeVisible();

    await Promise.all([
      here.say(asked('applicant/founding-date'), '2019-05-07'),
      there.say(asked('ccrc/computing-graduates'), 5),
    ]);
    await Promise.all([here.saved(), there.saved()]);
    expect((await storedCase(page, 'tabs')).answers.case).toEqual({
      'applicant/founding-date': '2019-05-07',
      'ccrc/insured-total': 31,
      'ccrc/computing-graduates': 5,
    });
  });
}

test('what another tab answered shows on a screen that is open here', async ({ page, context }) => {
  const spoken = languages[1]!;
  const here = walking(page, spoken);
  const there = walking(await context.newPage(), spoken);
  await here.open(caseFile({ id: 'same-screen' }));
  await here.toScreen('organisation', 'founding-date');
  await there.page.goto('/en/check/organisation/#case=same-screen&at=founding-date');
  await there.ready();
  await here.say(asked('applicant/founding-date'), '2019-05-06');
  await here.saved();
  await expect(
    placeOf(there.page, asked('applicant/founding-date')).getByRole('textbox'),
  ).toHaveValue('2019-05-06');
});
