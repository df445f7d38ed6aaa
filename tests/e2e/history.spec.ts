import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { history as english } from '@/content/en/history';
import { history as chinese } from '@/content/zh-CN/history';
import { caseFile, notQualifying, qualifying } from './companies';
import { expect, test, todayOfTests } from './journey';
import { languages } from './languages';
import { asked, storedCase, walking } from './walk';

const run = promisify(execFile);
const company = caseFile({
  id: 'history',
  header: { organisation: '诚安网络技术有限公司' },
  answers: notQualifying,
});
const premises = 'ccrc/premises';
const answer = async (page: Page) => (await storedCase(page, company.id)).answers.case[premises];
const gapsClosed = (count: number) => ({
  ...{ closed: count, closedToConfirm: 0, opened: 0, openedFromConfirm: 0 },
  remaining: 7 - count,
});

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? english : chinese;
  const { ui, dates } = spoken.words;
  const since = say.sheet.since({ since: dates.day(todayOfTests), ...gapsClosed(1) });

  test(`${spoken.locale}: kept by hand, compared, restored, undone, deleted and put back`, async ({
    page,
  }, info) => {
    const walk = walking(page, spoken);
    await walk.open(company);
    await walk.to('result');
    // What the page still fetches may move the link away from under a mouse.
    await walk.leads(() => page.getByRole('link', { name: ui.pages.history }).press('Enter'));
    await expect(page.getByText(say.none)).toBeVisible();
    await page.getByLabel(say.keep.name).fill('  A  ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').getByText(say.done.kept)).toBeVisible();
    const rows = page.locator('[data-snapshot]');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText(say.reasons['by-hand']);

    await walk.toScreen('premises', 'premises');
    await walk.say(asked(premises), 'all');
    await walk.saved();
    await page.goto(`/${spoken.locale}/history/#case=${company.id}`);
    await walk.ready();
    const does = (text: string) => rows.last().getByText(text, { exact: true });
    await does(say.compareNow).press('Enter');
    const sheet = page.locator('[data-comparison]');
    await expect(sheet.locator('[data-sentence]')).toHaveText(since);
    await expect(
      page.getByRole('heading', { name: say.compare.heading, exact: true }),
    ).toBeFocused();
    await expect(sheet.locator('[data-changed="closed"] li')).toHaveCount(1);
    await expect(sheet.locator(`[data-changed-answer="${premises}"]`)).toBeVisible();
    await expect(sheet.locator('[data-compared-area="premises"]')).toContainText('1 → 0');
    expect(await printed(page, info.outputPath('history.pdf'))).toContain(squeezed(since));

    await does(say.restore).click();
    await expect(page.locator('[data-done="restored"]')).toBeFocused();
    await walk.saved();
    expect(await answer(page)).toBe('none');
    await expect(rows).toHaveCount(2);
    await page.reload();
    await walk.ready();
    await expect(rows).toHaveCount(2);
    expect(await answer(page)).toBe('none');
    await rows.first().getByText(say.restore, { exact: true }).click();
    await expect(page.locator('[data-done="restored"]')).toBeVisible();
    expect(await answer(page)).toBe('all');
    await walk.button(say.undoRestore).click();
    await expect(page.locator('[data-done="undone"]')).toBeVisible();
    await walk.saved();
    expect(await answer(page)).toBe('none');

    const before = await rows.count();
    await does(say.remove).click();
    await expect(rows).toHaveCount(before - 1);
    await walk.button(say.undoRemove).click();
    await expect(rows).toHaveCount(before);
    await expect(page.locator('[data-done="put-back"]')).toBeFocused();
    await expect(rows.last()).toContainText('A');
  });
}

test('two companies are said to be two', async ({ page }) => {
  const spoken = languages[1]!;
  const say = english;
  const walk = walking(page, spoken);
  const other = caseFile({ id: 'other', header: { organisation: 'Beta' }, answers: qualifying });
  await walk.open(other);
  await walk.open(company);
  await page.goto(`/en/history/#case=${company.id}`);
  await walk.ready();
  const from = page.getByLabel(say.compare.from, { exact: true });
  await walk.button(say.compare.showOthers).press('Enter');
  await expect(from).toBeFocused();
  await from.selectOption('now');
  await page.getByLabel(say.compare.to, { exact: true }).selectOption('case.other');
  const sheet = page.locator('[data-comparison]');
  await expect(sheet).toContainText(
    say.sheet.twoOrganisations({ from: company.header.organisation!, to: 'Beta' }),
  );
  await expect(sheet.locator('[data-sentence]')).toHaveText(say.sheet.apart(gapsClosed(7)));
  await expect(page.getByRole('status').getByText(say.compare.shown)).toBeAttached();
  await walk.button(say.compare.end).press('Enter');
  await expect(sheet).toHaveCount(0);
  await expect(from).toBeFocused();
});

/** What stands on paper. */
async function printed(page: Page, path: string): Promise<string> {
  await writeFile(path, await page.pdf({ preferCSSPageSize: true }));
  const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']);
  return squeezed(stdout);
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
