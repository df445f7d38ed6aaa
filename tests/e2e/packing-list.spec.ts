import { caseFile, overallIntegrationB, qualifyingForSecrecy } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { storedCase, walking } from './walk';

const file = caseFile({
  id: 'packing',
  targets: [overallIntegrationB],
  answers: qualifyingForSecrecy,
});

for (const spoken of languages) {
  const { packing, particulars } = spoken.words;

  test(`${spoken.locale}: what is noted of a piece stays, and is printed`, async ({ page }) => {
    const walk = walking(page, spoken);
    await walk.open(file);
    await walk.to('result');
    const list = page.locator('[data-packing]');
    await list.locator('summary').first().click();
    const piece = list.locator('[data-evidence="business-licence"]');
    await piece.getByRole('combobox').selectOption({ label: packing.statuses.have });
    await expect(list.getByRole('status')).toContainText('1');
    await piece.locator('summary').click();
    const number = piece.getByRole('textbox', { name: particulars.number, exact: true });
    await number.fill('91350100M000100Y43');
    await expect(piece).toContainText(spoken.secrecy.warning!);
    await walk.saved();

    await page.reload();
    await walk.ready();
    await list.locator('summary').first().click();
    await expect(piece.getByRole('combobox')).toHaveValue('have');
    const stored = await storedCase(page, file.id);
    expect(stored.evidence).toEqual({
      'business-licence': { status: 'have', particulars: { number: '91350100M000100Y43' } },
    });

    await walk.to('report');
    const line = page.locator('[data-evidence="business-licence"]');
    await expect(line).toContainText(packing.statuses.have);
    await expect(line).toContainText('91350100M000100Y43');
  });
}

const older = { rulesVersion: '2026.11.1', asOf: '2026-11-01' };

test('what newer rules change is shown until it is noted, and then no more', async ({ page }) => {
  const [, spoken] = languages;
  const walk = walking(page, spoken!);
  const { rulesChanged: say } = spoken!.words.packing;
  const id = 'secrecy/eligibility/three-years';
  const outcomes = { [overallIntegrationB]: { [id]: 'unmet' } } as const;
  await walk.open({ ...file, assessed: { ...older, outcomes } });
  await walk.to('result');
  const notice = page.locator('[data-rules-changed]');
  await expect(notice).toContainText(
    say.explains({ version: '2026.11.1', day: '1 November 2026' }),
  );
  await expect(notice).toContainText(spoken!.secrecy.requirements[id]!.title);
  await expect(notice).toContainText(spoken!.secrecy.changes['secrecy-scheme-new']!);

  await page.reload();
  await walk.ready();
  await expect(notice, 'until it is noted').toBeVisible();
  await notice.getByRole('button', { name: say.noted }).press('Enter');
  await expect(notice).toHaveCount(0);
  await expect(page.locator('#target-result')).toBeFocused();
  await walk.saved();
  await page.reload();
  await walk.ready();
  await expect(notice).toHaveCount(0);
});
