import type { Locator, Page } from '@playwright/test';
import type { RowsAnswer } from '@/rules';
import { caseFile, recentProject } from './companies';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { tabTo } from './keyboard';
import { fieldLabel, languages, optionLabel, spokenIn } from './languages';
import type { Walk } from './walk';
import { asked, fillRow, placeOf, setList, storedCase, walking } from './walk';

const projects = 'ccrc/projects';

for (const spoken of languages) {
  const { rows: say, remarks } = spoken.words.ui.check;

  test(`${spoken.locale}: rows are added, changed, removed, and brought back`, async ({ page }) => {
    const { walk, place } = await atProjects(page, spoken);
    await expect(place.getByText(say.empty)).toBeVisible();
    await add(place, { ...recentProject, name: 'P1' }, spoken);
    await add(place, { name: 'P2', state: 'under-way', expected: '2027-02-28' }, spoken);
    await expect(rowsOf(place)).toHaveCount(2);

    await walk.button(say.edit('P2')).click();
    await fillRow(place, projects, { customer: 'B Bank' }, spoken);
    await walk.button(say.done).click();
    await expect(rowsOf(place).nth(1)).toContainText('B Bank');

    await walk.button(say.remove('P1')).click();
    await expect(place.getByRole('status').filter({ hasText: say.removed('P1') })).toBeVisible();
    await expect(rowsOf(place)).toHaveCount(1);
    await walk.saved();
    expect(await storedRows(page)).toMatchObject([{ name: 'P2' }]);

    await walk.button(say.undo).click();
    await expect(rowsOf(place)).toHaveCount(2);
    await walk.saved();
    expect((await storedRows(page)).map(({ name }) => name).sort()).toEqual(['P1', 'P2']);
    await page.reload();
    await walk.ready();
    await expect(rowsOf(place)).toHaveCount(2);
    await expect(place).toContainText('B Bank');
  });

  test(`${spoken.locale}: a new row stands in its form only, until it is done`, async ({
    page,
  }) => {
    const { walk, place } = await atProjects(page, spoken);
    await walk.button(say.add).click();
    await fillRow(place, projects, { name: 'P1', state: 'completed' }, spoken);
    await expect(rowsOf(place)).toHaveCount(0);
    await walk.button(say.done).click();
    await expect(rowsOf(place)).toHaveCount(1);
  });

  test(`${spoken.locale}: "none" is offered while there are no rows`, async ({ page }) => {
    const { walk, place } = await atProjects(page, spoken);
    await setList(place, 'none', spoken);
    await walk.saved();
    expect((await storedList(page)).list).toBe('none');
    await add(place, { name: 'P1' }, spoken);
    await expect(place.getByRole('radio', { name: say.none, exact: true })).toHaveCount(0);
    await walk.saved();
    expect((await storedList(page)).list).toBe('open');
    await setList(place, 'complete', spoken);
    await walk.saved();
    expect(await storedList(page)).toMatchObject({ list: 'complete', rows: [{ name: 'P1' }] });
  });

  test(`${spoken.locale}: the state of a project decides which dates are asked`, async ({
    page,
  }) => {
    const { walk, place } = await atProjects(page, spoken);
    await walk.button(say.add).click();
    const field = (name: string) =>
      place.getByRole('textbox', { name: fieldLabel(spoken, projects, name), exact: true });
    await fillRow(place, projects, { state: 'completed', completed: '2026-08-28' }, spoken);
    await expect(field('expected')).toHaveCount(0);
    await fillRow(place, projects, { state: 'under-way' }, spoken);
    await expect(field('completed')).toHaveCount(0);
    await expect(field('expected')).toBeVisible();
    await fillRow(place, projects, { state: 'stopped' }, spoken);
    await expect(field('completed')).toHaveCount(0);
    await expect(field('expected')).toHaveCount(0);
    await fillRow(place, projects, { state: 'completed' }, spoken);
    await expect(field('completed')).toHaveValue('2026-08-28');
  });

  test(`${spoken.locale}: rows pasted from a spreadsheet, good lines and bad`, async ({ page }) => {
    const { walk, place } = await atProjects(page, spoken);
    const { yes, no } = spoken.words.ui.check;
    const option = (field: string, id: string) => optionLabel(spoken, projects, id, field);
    const category = option('category', 'risk-assessment');
    const done = option('state', 'completed');
    const line = (...cells: readonly string[]) => cells.join('\t');
    await place.getByText(say.paste).click();
    const sheet = place.getByRole('textbox').last();
    const bad = {
      option: line(category, 'P4', 'B Bank', 'perhaps'),
      order: line(category, 'P5', '', done, '2026-05-02', '2026-05-01'),
      columns: Array.from({ length: 12 }, () => 'x').join('\t'),
      date: line(category, 'P6', '', done, '2026-02-30'),
      missing: line('', 'P7'),
    };
    await sheet.fill(
      [
        line(category, 'P1', 'A Bank', done, '2026-03-02', '2026-08-28', '', yes, yes, yes, no),
        '',
        line('risk-assessment', 'P2', '', 'under-way', '2026年9月1日', '', '2027-03', 'yes'),
        line(category, 'P3'),
        ...Object.values(bad),
      ].join('\n'),
    );
    await walk.button(say.pasteTake).click();

    const outcome = place.getByRole('status').filter({ hasText: say.pasteTaken(3) });
    const { entry } = spoken.words;
    const told = (why: string) => expect(outcome).toContainText(why);
    await told(
      say.pasteWrongOption({ column: fieldLabel(spoken, projects, 'state'), text: 'perhaps' }),
    );
    await told(entry['completed-before-signed']);
    await told(say.pasteWrongColumns({ have: 12, want: 11 }));
    await told(entry['no-such-date']);
    await told(entry.required);
    await expect(sheet).toHaveValue(Object.values(bad).join('\n'));
    await expect(rowsOf(place)).toHaveCount(3);
    await walk.saved();
    expect(await storedRows(page)).toMatchObject([
      {
        ...{ category: 'risk-assessment', name: 'P1', customer: 'A Bank', state: 'completed' },
        ...{ signed: '2026-03-02', completed: '2026-08-28' },
        ...{ contract: true, acceptance: true, invoice: true, receipt: false },
      },
      { name: 'P2', state: 'under-way', signed: '2026-09-01', expected: '2027-03', contract: true },
      { name: 'P3' },
    ]);
  });

  test(`${spoken.locale}: what is worth knowing about a project is said`, async ({ page }) => {
    const { place } = await atProjects(page, spoken);
    await add(place, { name: 'Early', signed: '2020-05-31', state: 'completed' }, spoken);
    await expect(
      page.getByText(
        remarks['project-before-service']({
          row: 'Early',
          date: spoken.words.dates.date('2020-05-31'),
        }),
      ),
    ).toBeVisible();
    await add(place, { name: 'Late', state: 'under-way', expected: '2026-11-21' }, spoken);
    await expect(page.getByText(remarks['expected-has-passed']('Late'))).toBeVisible();
  });

  test(`${spoken.locale}: one person in two roles is pointed out`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(caseFile({ id: 'people' }));
    await walk.toScreen('people', 'people');
    const place = placeOf(page, asked('ccrc/people'));
    for (const role of ['technical-lead', 'project-lead']) {
      await walk.button(say.add).click();
      await fillRow(place, 'ccrc/people', { role, name: 'Z. S.' }, spoken);
      await walk.button(say.done).click();
    }
    await expect(page.getByText(remarks['one-person-two-roles']('Z. S.'))).toBeVisible();
  });

  test(`${spoken.locale}: a service older than the company is pointed out`, async ({ page }) => {
    const walk = walking(page, spoken);
    const answers = { case: { 'applicant/founding-date': '2022-01' }, category: {} };
    await walk.open(caseFile({ id: 'older', answers }));
    await walk.toScreen('services', 'services');
    await walk.say(asked('ccrc/service-start@risk-assessment'), { since: '2021' });
    await expect(page.getByText(remarks['service-before-founding'])).toBeVisible();
  });
}

test('the focus stays with the rows, whatever becomes of them', async ({ page }) => {
  const spoken = spokenIn('zh-CN');
  const { rows: say } = spoken.words.ui.check;
  const rows = ['P1', 'P2', 'P3'].map((name) => ({
    ...{ rowId: name, category: 'risk-assessment', name },
  }));
  const { walk, place } = await atProjects(page, spoken, { list: 'open', rows });
  const form = (label: string) => place.getByRole('group', { name: label, exact: true });
  const press = async (name: string, key = 'Enter') => {
    await tabTo(page, walk.button(name));
    await page.keyboard.press(key);
  };
  await press(say.edit('P2'));
  const name = fieldLabel(spoken, projects, 'name');
  await expect(form(say.edit('P2')).getByRole('textbox', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(walk.button(say.edit('P2'))).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type('b');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await expect(walk.button(say.edit('P2b'))).toBeFocused();

  await press(say.remove('P2b'));
  await expect(place.getByRole('status').getByText(say.removed('P2b'))).toBeVisible();
  await expect(walk.button(say.edit('P3'))).toBeFocused();
  await press(say.remove('P3'));
  await expect(walk.button(say.edit('P1'))).toBeFocused();
  await press(say.remove('P1'), 'Space');
  await expect(walk.button(say.add)).toBeFocused();
  await walk.button(say.undo).focus();
  await page.keyboard.press('Enter');
  await expect(walk.button(say.edit('P1'))).toBeFocused();

  await press(say.add);
  await expect(form(say.add).getByRole('textbox', { name, exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(walk.button(say.add)).toBeFocused();
  await expect(rowsOf(place)).toHaveCount(1);
  await press(say.add);
  const signed = form(say.add).getByRole('textbox', {
    name: fieldLabel(spoken, projects, 'signed'),
    exact: true,
  });
  await tabTo(page, signed);
  await page.keyboard.type('soon');
  await press(say.done);
  await expect(signed).toBeFocused();
  await expect(signed).toHaveAccessibleDescription(/./);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2026-01-02');
  await press(say.done);
  await expect(walk.button(say.add)).toBeFocused();

  await tabTo(page, place.locator('summary', { hasText: say.paste }));
  await page.keyboard.press('Enter');
  await tabTo(page, place.getByRole('textbox'));
  await page.keyboard.insertText('risk-assessment\tP4');
  await page.keyboard.press('Enter');
  await press(say.pasteTake);
  await expect(place.getByRole('status').getByText(say.pasteTaken(1))).toBeVisible();
  await expect(walk.button(say.pasteTake)).toBeFocused();
  expect(walk.screen()).toBe('projects');
});

async function atProjects(
  page: Page,
  spoken: Spoken,
  answered?: RowsAnswer,
): Promise<{ walk: Walk; place: Locator }> {
  const walk = walking(page, spoken);
  const start = { 'ccrc/service-start': { since: '2020-06-01' } };
  const own = answered ? { [projects]: answered } : {};
  const answers = { case: own, category: { 'risk-assessment': start } };
  await walk.open(caseFile({ id: 'list', answers }));
  await walk.toScreen('track-record', 'projects');
  return { walk, place: placeOf(page, asked(projects)) };
}

async function add(
  place: Locator,
  row: Parameters<typeof fillRow>[2],
  spoken: Spoken,
): Promise<void> {
  const { rows: say } = spoken.words.ui.check;
  await place.getByRole('button', { name: say.add, exact: true }).click();
  await fillRow(place, projects, row, spoken);
  await place.getByRole('button', { name: say.done, exact: true }).click();
}

/** The rows as they are listed; the outcome of pasting is a list of its own. */
const rowsOf = (place: Locator): Locator => place.getByRole('list').first().getByRole('listitem');

const storedList = async (page: Page): Promise<RowsAnswer> =>
  (await storedCase(page, 'list')).answers.case[projects] as RowsAnswer;
const storedRows = async (page: Page): Promise<RowsAnswer['rows']> => (await storedList(page)).rows;
