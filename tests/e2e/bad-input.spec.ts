import type { Locator } from '@playwright/test';
import type { EntryWords } from '@/content';
import { caseFile, riskAssessmentLevel3 } from './companies';
import { expect, test, todayOfTests } from './journey';
import type { Spoken } from './languages';
import { fieldLabel, languages } from './languages';
import { asked, fillRow, placeOf, storedCase, walking } from './walk';

interface Bad {
  readonly section: string;
  readonly screen: string;
  readonly question: string;
  readonly text: string;
  readonly says: (entry: EntryWords) => string;
}

const founded = { section: 'organisation', screen: 'founding-date' } as const;
const insured = { section: 'people', screen: 'insured', question: 'ccrc/insured-total' } as const;
const date = { ...founded, question: 'applicant/founding-date' } as const;

const bad: readonly Bad[] = [
  { ...date, text: '2023-02-30', says: (entry) => entry['no-such-date'] },
  { ...date, text: '２０２３年１３月', says: (entry) => entry['no-such-date'] },
  { ...date, text: '2026-11-23', says: (entry) => entry['after-today'](todayOfTests) },
  { ...date, text: '去年春天', says: (entry) => entry['not-a-date'] },
  { ...insured, text: '-3', says: (entry) => entry.negative },
  { ...insured, text: '12.5', says: (entry) => entry['not-a-count'] },
  { ...insured, text: '1000001', says: (entry) => entry['too-high'](1_000_000) },
];

for (const spoken of languages) {
  const { entry } = spoken.words;

  test(`${spoken.locale}: a date or a number that cannot be is explained beside the field`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'bad-input' }));
    for (const { section, screen, question, text, says } of bad)
      await test.step(`${text} for ${question}`, async () => {
        await walk.toScreen(section, screen);
        const field = placeOf(page, asked(question)).getByRole('textbox');
        await field.fill(text);
        await field.blur();
        await expectExplained(field, says(entry));
        await walk.button(spoken.words.ui.check.continue).click();
        await expect(page.getByRole('main').getByRole('alert')).toContainText(says(entry));
        expect(walk.screen()).toBe(screen);
        await expect(field).toHaveValue(text);
        await walk.saved();
        expect((await storedCase(page, 'bad-input')).answers.case[question]).toBeUndefined();

        await field.fill(question === date.question ? '2020-01' : '12');
        await expect(field).not.toHaveAttribute('aria-invalid');
        await walk.goOn();
      });
  });

  test(`${spoken.locale}: absurd months and a service that began tomorrow`, async ({ page }) => {
    const walk = walking(page, spoken);
    const { check } = spoken.words.ui;
    await walk.open(caseFile({ id: 'bad-input' }));
    await walk.toScreen('people', 'head-experience');
    await walk.say(asked('ccrc/head-experience'), { months: 721 });
    const months = page.getByRole('textbox', { name: check.inMonths });
    await months.blur();
    await expectExplained(months, entry['too-high'](720));
    await walk.toScreen('services', 'services');
    await walk.say(asked('ccrc/service-start@risk-assessment'), { since: '2026-11-23' });
    const since = page.getByRole('textbox', { name: check.since });
    await since.blur();
    await expectExplained(since, entry['after-today'](todayOfTests));
    await walk.button(check.continue).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText(
      entry['after-today'](todayOfTests),
    );
  });

  test(`${spoken.locale}: dates of a project that are out of order`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'bad-row' }));
    await walk.toScreen('track-record', 'projects');
    const place = placeOf(page, asked('ccrc/projects'));
    await walk.button(spoken.words.ui.check.rows.add).click();
    const row = { name: 'P1', state: 'completed', signed: '2026-03-02', completed: '2026-03-01' };
    await fillRow(place, 'ccrc/projects', row, spoken);
    const completed = rowField(place, spoken, 'ccrc/projects', 'completed');
    await completed.blur();
    await expectExplained(completed, entry['completed-before-signed']);
    await walk.button(spoken.words.ui.check.rows.done).click();
    await expectExplained(completed, entry['completed-before-signed']);
    await fillRow(place, 'ccrc/projects', { state: 'under-way', expected: '2026-02' }, spoken);
    const expected = rowField(place, spoken, 'ccrc/projects', 'expected');
    await expected.blur();
    await expectExplained(expected, entry['completed-before-signed']);
    const name = rowField(place, spoken, 'ccrc/projects', 'name');
    await name.fill('长'.repeat(201));
    await name.blur();
    await expectExplained(name, entry['too-long'](200));
  });

  test(`${spoken.locale}: a certificate that expires before it is issued`, async ({ page }) => {
    const walk = walking(page, spoken);
    const targets = ['ccrc/risk-assessment/level-3/surveillance'];
    await walk.open(caseFile({ id: 'bad-certificate', targets }));
    await walk.toScreen('track-record', 'certificates');
    const place = placeOf(page, asked('ccrc/certificates'));
    await walk.button(spoken.words.ui.check.rows.add).click();
    await fillRow(
      place,
      'ccrc/certificates',
      { number: 'C1', issued: '2025-06-01', expires: '2025-05-31' },
      spoken,
    );
    const expires = rowField(place, spoken, 'ccrc/certificates', 'expires');
    await expires.blur();
    await expectExplained(expires, entry['expires-before-issued']);
    await walk.button(spoken.words.ui.check.rows.done).click();
    const level = place.getByRole('group', {
      name: fieldLabel(spoken, 'ccrc/certificates', 'level'),
    });
    await expect(level).toHaveAccessibleDescription(new RegExp(entry.required));
  });

  test(`${spoken.locale}: what is wrong with the header of the case`, async ({ page }) => {
    const walk = walking(page, spoken);
    const { targets: say } = spoken.words.ui;
    await walk.begin();
    const id = walk.openCase();
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    const wrong = [
      [say.creditCode, '9135010', entry['wrong-length'](7)],
      [say.creditCode, '91350100M000100Y4I', entry['wrong-character']],
      [say.creditCode, '91350100M000100Y44', entry['check-digit']],
      [say.date, '2026-02-30', entry['no-such-date']],
      [say.date, 'soon', entry['not-a-date']],
      [say.organisation, '长'.repeat(201), entry['too-long'](200)],
      [say.preparedBy, 'x'.repeat(201), entry['too-long'](200)],
    ] as const;
    for (const [name, text, says] of wrong) {
      await field(name).fill(text);
      await field(name).blur();
      await expectExplained(field(name), says);
      await walk.saved();
      expect((await storedCase(page, id)).header).toEqual({});
      await field(name).fill('');
    }
    await field(say.creditCode).fill('91350100m000100y43');
    await field(say.date).fill('2026年11月20日');
    await walk.saved();
    expect((await storedCase(page, id)).header).toEqual({
      creditCode: '91350100M000100Y43',
      date: '2026-11-20',
    });
  });

  test(`${spoken.locale}: going on with nothing to apply for`, async ({ page }) => {
    const walk = walking(page, spoken);
    const { targets: say } = spoken.words.ui;
    await walk.begin();
    await walk.button(say.continue).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.nothingChosen);
    await expect(page.getByRole('main').getByRole('alert')).toBeFocused();
    await walk.choose(riskAssessmentLevel3);
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
    await walk.button(say.clear).press('Enter');
    await expect(walk.button(say.continue)).toBeFocused();
    await walk.choose(riskAssessmentLevel3);
    await walk.proceed();
  });
}

async function expectExplained(field: Locator, says: string): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const description = new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  await expect(field).toHaveAccessibleDescription(description);
}

const rowField = (place: Locator, spoken: Spoken, question: string, field: string): Locator =>
  place.getByRole('textbox', { name: fieldLabel(spoken, question, field), exact: true });
