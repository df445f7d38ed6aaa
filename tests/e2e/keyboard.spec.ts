import type { Locator, Page } from '@playwright/test';
import type { Answer, Asked, ExperienceAnswer, RowsAnswer, ServiceAnswer } from '@/rules';
import { answering, qualifying, recentProject, riskAssessmentLevel3 } from './companies';
import { expect, test } from './journey';
import { tabTo } from './keyboard';
import type { Spoken } from './languages';
import { fieldLabel, labelOf, spokenIn, verdictIn } from './languages';
import { asked, forEachAsked, placeOf, walking } from './walk';

const spoken = spokenIn('en');
const { ui, readings } = spoken.words;

test('the whole wizard without a mouse', async ({ page }) => {
  test.slow();
  const walk = walking(page, spoken);
  const press = (key: string) => walk.leads(() => page.keyboard.press(key));
  await walk.start();
  await tabTo(page, walk.button(ui.start.begin));
  await press('Enter');

  const category = page.getByRole('group', {
    name: spoken.ccrc.categories['risk-assessment']!.name,
    exact: true,
  });
  await tabTo(page, category.getByRole('checkbox', { name: 'Level 3' }));
  await page.keyboard.press('Space');
  await tabTo(page, walk.button(ui.targets.continue));
  await press('Enter');

  while (new URL(page.url()).pathname.includes('/check/')) {
    await forEachAsked(page, (one) => type(page, one, answering(qualifying)(one)));
    await press('Enter');
    if (page.url().includes('/check/'))
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }

  await tabTo(page, page.getByRole('link', { name: ui.review.toResult }));
  await press('Enter');
  await expect(
    page.getByText(verdictIn(spoken, 'meets-known-conditions'), { exact: true }),
  ).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: readings.published.name }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: readings.cautious.name })).toBeChecked();
  await tabTo(page, page.getByRole('link', { name: ui.result.toReport }));
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.report.heading);
});

test('number keys choose only inside their group, and only what is there', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.begin();
  await walk.choose(riskAssessmentLevel3);
  await walk.proceed();
  await walk.toScreen('organisation', 'legal-form');
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const form = page.getByRole('group', { name: labelOf(spoken, 'applicant/legal-form') });
  await tabTo(page, form);
  await page.keyboard.press('9');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('2');
  await expect(form.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Control+1');
  await expect(form.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

/** Answers a question with Tab, number keys and letters. */
async function type(page: Page, one: Asked, answer: Answer): Promise<void> {
  const place = placeOf(page, one);
  switch (one.question.kind) {
    case 'choice':
      return pick(page, place, one.question.options.indexOf(String(answer)) + 1);
    case 'parts':
    case 'event':
      return pick(page, place, 1);
    case 'date':
    case 'count':
    case 'amount':
    case 'share':
      return write(page, place.getByRole('textbox'), String(answer));
    case 'experience':
    case 'service': {
      const { since } = answer as Extract<ServiceAnswer | ExperienceAnswer, { since: string }>;
      await pick(page, place, 1);
      return write(page, place.getByRole('textbox'), since);
    }
    case 'rows':
      return typeRows(page, asked(one.question.id), answer as RowsAnswer);
  }
}

async function pick(page: Page, place: Locator, number: number): Promise<void> {
  await tabTo(page, place.getByRole('radio'));
  await page.keyboard.press(String(number));
  await expect(place.getByRole('radio').nth(number - 1)).toBeChecked();
}

async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Adds the project, or says that there is nothing to add; Enter in a field ends the row. */
async function typeRows(page: Page, one: Asked, { rows }: RowsAnswer): Promise<void> {
  const { rows: say } = ui.check;
  const place = placeOf(page, one);
  const isProjects = one.question.id === 'ccrc/projects';
  if (isProjects && rows.length > 0) {
    await tabTo(page, place.getByRole('button', { name: say.add }));
    await page.keyboard.press('Enter');
    const field = (name: 'name' | 'signed' | 'completed') =>
      place.getByRole('textbox', { name: labelOfField(spoken, name), exact: true });
    await expect(field('name')).toBeFocused();
    await page.keyboard.type(recentProject.name);
    await pick(page, place.getByRole('group', { name: labelOfField(spoken, 'state') }), 1);
    await write(page, field('signed'), recentProject.signed);
    await write(page, field('completed'), recentProject.completed);
    await page.keyboard.press('Enter');
    await expect(place.getByRole('button', { name: say.add })).toBeFocused();
    await expect(place.getByRole('listitem').first()).toContainText(recentProject.name);
  }
  const states = place.getByRole('group', { name: say.listHeading }).getByRole('radio');
  await tabTo(page, states);
  await page.keyboard.press('Space');
  while (!(await states.nth(1).isChecked())) await page.keyboard.press('ArrowDown');
}

const labelOfField = (language: Spoken, field: string): string =>
  fieldLabel(language, 'ccrc/projects', field);
