import type { Page } from '@playwright/test';
import { caseFile, riskAssessmentLevel3 } from './companies';
import { expect, test } from './journey';
import { languages, spokenIn } from './languages';
import { asked, placeOf, storedCase, walking } from './walk';

const spoken = spokenIn('zh-CN');

/** A question of every kind, and where it stands. */
const answers = [
  ['organisation', 'legal-form', 'applicant/legal-form', 'public-institution'],
  ['organisation', 'founding-date', 'applicant/founding-date', '2019-05'],
  ['people', 'head-experience', 'ccrc/head-experience', { months: 50 }],
  ['people', 'insured', 'ccrc/insured-total', 17],
  ['people', 'insured', 'ccrc/computing-graduates', { unknown: true }],
  [
    'management',
    'documents',
    'ccrc/management/documents',
    { documented: true, 'approved-and-issued': false },
  ],
  ['services', 'services', 'ccrc/service-start@risk-assessment', { since: '2021-02-03' }],
  ['services', 'services', 'ccrc/service-start@risk-assessment', 'planned'],
  [
    'track-record',
    'projects',
    'ccrc/projects',
    {
      list: 'complete',
      rows: [{ rowId: '', name: 'P1', state: 'under-way', expected: '2027-03', contract: true }],
    },
  ],
] as const;

for (const [section, screen, address, answer] of answers)
  test(`${address} as ${JSON.stringify(answer)} is saved at once and there after a reload`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'resume' }));
    await walk.toScreen(section, screen);
    await walk.say(asked(address), answer);
    await walk.saved();
    const fieldsBefore = await fields(page);
    const before = await storedCase(page, 'resume');
    expect(before.changed).not.toEqual({});

    await page.reload();
    await walk.ready();
    expect(walk.screen()).toBe(screen);
    await walk.saved();
    expect(await fields(page)).toEqual(fieldsBefore);
    expect(await storedCase(page, 'resume')).toEqual(before);
  });

for (const { locale } of languages)
  test(`${locale}: a date typed only in part is still there after a reload`, async ({ page }) => {
    const walk = walking(page, spokenIn(locale));
    await walk.open(caseFile({ id: 'half-typed' }));
    await walk.toScreen('organisation', 'founding-date');
    const field = placeOf(page, asked('applicant/founding-date')).getByRole('textbox');
    await field.fill('2024-02-3');
    await field.press('1');
    await walk.saved();
    await page.reload();
    await walk.ready();
    await expect(field).toHaveValue('2024-02-31');
    expect((await storedCase(page, 'half-typed')).answers.case).toEqual({});
    await walk.button(walk.spoken.words.ui.check.continue).click();
    await expect(field).toHaveAccessibleDescription(
      new RegExp(walk.spoken.words.entry['no-such-date']),
    );
  });

test('a row typed only in part is there once after a reload', async ({ page }) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'half-a-row' }));
  await walk.toScreen('track-record', 'projects');
  const { rows: say } = spoken.words.ui.check;
  const place = placeOf(page, asked('ccrc/projects'));
  const field = (name: 'name' | 'signed') =>
    place.getByRole('textbox', {
      name: spoken.ccrc.questions['ccrc/projects']!.fields![name]!.label,
      exact: true,
    });
  await walk.button(say.add).click();
  await field('name').fill('P1');
  await field('signed').fill('2026-13');
  await walk.saved();
  await page.reload();
  await walk.ready();
  await expect(field('name')).toHaveValue('P1');
  await expect(field('signed')).toHaveValue('2026-13');
  await field('signed').fill('2026-03');
  await walk.button(say.done).click();
  await walk.saved();
  const { rows } = (await storedCase(page, 'half-a-row')).answers.case['ccrc/projects'] as {
    rows: unknown[];
  };
  expect(rows).toMatchObject([{ name: 'P1', signed: '2026-03' }]);
});

test('the start page offers what was saved last', async ({ page }) => {
  const walk = walking(page, spoken);
  const { ui } = spoken.words;
  await walk.begin();
  await page.getByRole('textbox', { name: ui.targets.organisation }).fill('诚安网络技术有限公司');
  await walk.choose(riskAssessmentLevel3);
  await walk.saved();
  const id = walk.openCase();
  await walk.start();
  await walk.leads(() => page.getByRole('button', { name: /诚安网络技术有限公司/ }).click());
  expect(walk.openCase()).toBe(id);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.review.heading);
});

test('Back and Forward of the browser go through the screens and lose nothing', async ({
  page,
}) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'history' }));
  await walk.toScreen('organisation', 'founding-date');
  const field = placeOf(page, asked('applicant/founding-date')).getByRole('textbox');
  await field.fill('2019-05-06');
  await walk.goOn();
  await walk.goOn();
  await walk.goOn();
  expect(walk.screen()).toBe('registration');
  await walk.leads(() => page.goBack());
  await walk.leads(() => page.goBack());
  await walk.leads(() => page.goBack());
  expect(walk.screen()).toBe('founding-date');
  await expect(field).toHaveValue('2019-05-06');
  await walk.leads(() => page.goForward());
  expect(walk.screen()).toBe('legal-standing');
});

/** What stands in all fields, and which are chosen. */
const fields = (page: Page) =>
  page
    .getByRole('main')
    .locator('input')
    .evaluateAll((inputs: HTMLInputElement[]) =>
      inputs.map(({ type, value, checked }) => (type === 'text' ? value : checked)),
    );

test('an address of a case that is not on this device opens none, not the case before', async ({
  page,
}) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'there' }));
  await page.evaluate(() => {
    window.location.hash = 'case=not-there';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spoken.words.ui.check.noCase);
  await expect(page.locator('[data-save-status]')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(spoken.words.ui.review.heading);
});
