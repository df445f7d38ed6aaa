import { caseFile, overallIntegrationB } from './companies';
import { expect, test, todayOfTests } from './journey';
import { optionLabel, spokenIn } from './languages';
import { asked, placeOf, walking } from './walk';

const spoken = spokenIn('en');
const yes = optionLabel(spoken, 'ccrc/department-approval', 'yes');

test('a question that an answer brings up shows what was answered before', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'follow-up' }));
  await walk.toScreen('organisation', 'legal-form');
  const approval = placeOf(page, asked('ccrc/department-approval'));
  const answer = approval.getByRole('radio', { name: yes, exact: true });

  await walk.say(asked('applicant/legal-form'), 'department');
  await answer.check();
  await walk.say(asked('applicant/legal-form'), 'enterprise');
  await expect(approval).toHaveCount(0);
  await walk.say(asked('applicant/legal-form'), 'department');
  await expect(answer).toBeChecked();
});

test('a text field that an answer brings up can be filled at once', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'lease', targets: [overallIntegrationB] }));
  await walk.toScreen('numbers', 'business-premises');
  await walk.say(asked('secrecy/premises-tenure'), 'leased');
  await walk.say(asked('secrecy/lease-start'), '2024-02-29');
  await expect(placeOf(page, asked('secrecy/lease-start'))).toContainText('29 February 2024');
  // The end of a lease may lie ahead, its start may not.
  await walk.say(asked('secrecy/lease-end'), '2031-01-31');
  await expect(placeOf(page, asked('secrecy/lease-end'))).toContainText('31 January 2031');
  await walk.say(asked('secrecy/lease-start'), '2031-01-01');
  await page.keyboard.press('Tab');
  const late = spoken.words.entry['after-today'](todayOfTests);
  await expect(placeOf(page, asked('secrecy/lease-start'))).toContainText(late);
  await walk.button(spoken.words.ui.check.continue).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await walk.saved();
});
