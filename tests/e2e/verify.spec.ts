import type { CaseFile } from '@/cases';
import { verificationWords as english } from '@/content/en/verification';
import { verificationWords as chinese } from '@/content/zh-CN/verification';
import { caseFile, notQualifying } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { walking } from './walk';

const file: CaseFile = caseFile({ id: 'verified', answers: notQualifying });

for (const spoken of languages) {
  const say = spoken.locale === 'en' ? english : chinese;

  test(`${spoken.locale}: the code on a report belongs to its case file, and to no other`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(file);
    await walk.to('report');
    const { verificationCode: name } = spoken.words.ui.report;
    const code = page.locator('.cover dl > div').filter({ hasText: name }).locator('dd');
    const printed = (await code.textContent()) ?? '';
    expect(printed).toMatch(/^ZZ1-/);

    await page.goto(`/${spoken.locale}/verify/`);
    await walk.ready();
    const choose = (one: CaseFile) =>
      page.getByLabel(say.open).setInputFiles({
        ...{ name: 'case.zizhi.json', mimeType: 'application/json' },
        buffer: Buffer.from(JSON.stringify(one)),
      });
    const typed = page.getByRole('textbox', { name });
    const told = page.locator('[data-verified]');
    await typed.fill('ZZ1-nonsense');
    await typed.press('Enter');
    await expect(page.getByText(say.problems['no-code'])).toBeVisible();
    await expect(typed).toBeFocused();
    await typed.fill(printed.toLowerCase());
    await typed.press('Enter');
    await expect(told).toHaveText(say.chooseFirst);
    await choose(file);
    await expect(told).toContainText(say.belongs);
    await typed.press('End');
    await typed.press('Backspace');
    await expect(told).toHaveText('');
    await typed.fill(printed);
    await walk.button(say.check).click();
    await expect(told).toContainText(say.belongs);
    await choose({ ...file, reading: 'cautious' });
    await expect(told).toContainText(say.otherwise.reading);
    await choose({ ...file, id: 'other', answers: { case: {}, category: {} } });
    await expect(told).toContainText(say.belongsNot);
    await page.getByLabel(say.open).setInputFiles({
      ...{ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('no case') },
    });
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  });
}
