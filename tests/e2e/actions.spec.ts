import type { Page } from '@playwright/test';
import { actions as english } from '@/content/en/actions';
import { desk as deskInEnglish } from '@/content/en/desk';
import { actions as chinese } from '@/content/zh-CN/actions';
import { desk as deskInChinese } from '@/content/zh-CN/desk';
import { caseFile, gapsOfNotQualifying, notQualifying } from './companies';
import { expect, test } from './journey';
import { tabTo } from './keyboard';
import { languages, spokenIn, titleOf } from './languages';
import { saved, storedCase, walking } from './walk';

const premises = 'ccrc/common/premises';
const half = caseFile({
  id: 'half',
  header: { organisation: 'Cheng An' },
  answers: notQualifying,
  actions: { 'ccrc/common/legal/legal-person': { owner: 'Zhao' }, 'ccrc/gone': { note: 'kept' } },
});
const gapAt = (page: Page, gap: string) => page.locator(`[data-gap="${gap}"]`);
const fieldAt = (page: Page, gap: string, field: string) =>
  gapAt(page, gap).locator(`[data-field="${field}"]`).locator('input, textarea, select');

for (const spoken of languages) {
  const [say, desk] = spoken.locale === 'en' ? [english, deskInEnglish] : [chinese, deskInChinese];
  const { ui, dates } = spoken.words;

  test(`${spoken.locale}: a gap is planned by keyboard, survives a reload, and is told everywhere`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(half);
    await walk.to('result');
    const note = page.locator(`[data-gap-note="${premises}"]`);
    await expect(note).toContainText(say.planThis);
    await note.press('Enter');
    await page.waitForURL(/actions/);
    await walk.ready();
    await expect(gapAt(page, premises).getByRole('heading')).toBeFocused();
    await expect(page.locator('[data-actions] > ul > li')).toHaveCount(gapsOfNotQualifying.length);

    const keys = page.keyboard;
    await keys.press('Tab');
    await keys.type('Li');
    await keys.press('Tab');
    await keys.type('2026年11月1日');
    await expect(gapAt(page, premises)).toContainText(ui.check.understood(dates.day('2026-11-01')));
    await keys.press('Tab');
    await expect(fieldAt(page, premises, 'due')).toHaveValue('2026-11-01');
    await fieldAt(page, premises, 'status').selectOption('under-way');
    await fieldAt(page, 'ccrc/common/finance', 'due').fill('2027-1');
    await fieldAt(page, 'ccrc/common/finance', 'status').selectOption('done');
    const due = fieldAt(page, 'ccrc/common/management/c-documents', 'due');
    await due.fill('2027-13');
    await saved(page);
    await page.reload();
    await expect(due).toHaveValue('2027-13');
    await expect(due).toHaveAttribute('aria-invalid', 'true');
    const { actions } = await storedCase(page, 'half');
    expect(actions).toEqual({
      ...half.actions,
      [premises]: { owner: 'Li', due: '2026-11-01', status: 'under-way' },
      'ccrc/common/finance': { due: '2027-01-31', status: 'done' },
    });

    const title = titleOf(spoken, premises);
    const day = dates.day('2026-11-01');
    await expect(page.locator('[data-warning="overdue"]')).toContainText(
      say.warnings.overdue({ title, day }),
    );
    await page.getByLabel(say.filterStatus).selectOption('done');
    await expect(gapAt(page, premises)).toHaveCount(0);
    const toGap = page.locator('[data-warning="overdue"] a');
    await toGap.press('Enter');
    await expect(gapAt(page, premises).getByRole('heading')).toBeFocused();
    const closed = page.locator('[data-closed-actions]');
    await closed.locator('summary').click();
    await expect(closed).toContainText(say.because.met);
    await expect(closed).toContainText(say.because.gone);

    await page.goto(`/${spoken.locale}/desk/`);
    await expect(page.locator('[data-case="half"]')).toContainText(desk.overdue(1));
    await tabTo(page, page.getByRole('link', { name: desk.toActionsOf('Cheng An') }));
    await page.goto(`/${spoken.locale}/result/#case=half`);
    await expect(note).toContainText(`Li · ${say.dueBy(day)} · ${say.statuses['under-way']}`);
    await page.goto(`/${spoken.locale}/report/#case=half`);
    await expect(page.locator('[data-action-sheet] tbody tr')).toHaveCount(2);
  });
}

test('what another tab plans about the same gap meanwhile is kept', async ({ page, context }) => {
  const walk = walking(page, spokenIn('en'));
  await walk.open(half);
  await page.goto('/en/actions/#case=half');
  const other = await context.newPage();
  await other.goto('/en/actions/#case=half');
  await fieldAt(other, premises, 'owner').fill('Wang');
  await saved(other);
  await expect(fieldAt(page, premises, 'owner')).toHaveValue('Wang');
  await fieldAt(page, premises, 'note').fill('landlord');
  await saved(page);
  expect((await storedCase(page, 'half')).actions[premises]).toEqual({
    ...{ owner: 'Wang', note: 'landlord' },
  });
});

test('a warning about evidence leads to the piece in the packing list', async ({ page }) => {
  const walk = walking(page, spokenIn('zh-CN'));
  await walk.open(half);
  await page.goto('/zh-CN/actions/#case=half');
  await page.locator('[data-warnings] summary').click();
  await page.locator('[data-warning="no-evidence"] a').first().click();
  await page.waitForURL(/piece=/);
  const piece = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('piece') ?? '';
  await expect(page.locator(`[data-evidence="${piece}"] select`)).toBeFocused();
});
