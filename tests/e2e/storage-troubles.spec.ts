import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import { riskAssessmentLevel3 } from './companies';
import { expectGoodInEveryMode } from './every-mode';
import { expect, test } from './journey';
import { languages } from './languages';
import type { Walk } from './walk';
import { asked, storedCase, walking } from './walk';

for (const spoken of languages) {
  const { check } = spoken.words.ui;

  test(`${spoken.locale}: storage that is denied is said, and a file can be saved`, async ({
    page,
  }) => {
    await page.addInitScript(denyStorage);
    const walk = walking(page, spoken);
    await walk.begin();
    await expectFailure(page, check.notSaved['no-storage']);
    await walk.choose(riskAssessmentLevel3);
    await walk.proceed();
    await walk.goOn();
    await walk.say(asked('applicant/legal-form'), 'enterprise');
    await walk.goOn();
    await walk.back();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await expectFailure(page, check.notSaved['no-storage']);
    await expectGoodInEveryMode(page);
    expect(await savedToFile(walk)).toMatchObject({
      targets: [riskAssessmentLevel3],
      answers: { case: { 'applicant/legal-form': 'enterprise' } },
    });
  });

  test(`${spoken.locale}: storage that is full is said, until it is not`, async ({ page }) => {
    await page.addInitScript(fillStorageOnDemand);
    const walk = walking(page, spoken);
    await walk.begin();
    await walk.choose(riskAssessmentLevel3);
    await walk.saved();
    await walk.proceed();
    const id = walk.openCase();
    await page.evaluate(() => sessionStorage.setItem('storage-is-full', 'yes'));
    await walk.say(asked('ccrc/service-start@risk-assessment'), 'planned');
    await expectFailure(page, check.notSaved['storage-full']);
    expect(await savedToFile(walk)).toMatchObject({
      answers: { category: { 'risk-assessment': { 'ccrc/service-start': 'planned' } } },
    });
    expect((await storedCase(page, id)).answers.category).toEqual({});

    // It is tried again by itself, and what had the focus goes with the trouble.
    await page.getByRole('banner').getByRole('button').focus();
    await page.evaluate(() => {
      sessionStorage.removeItem('storage-is-full');
    });
    await walk.saved();
    await expect(page.locator('div:focus > [data-save-status]')).toBeVisible();
    await walk.say(asked('ccrc/service-start@risk-assessment'), { since: '2021' });
    await walk.saved();
    await expect(page.getByRole('banner').getByRole('alert')).toHaveCount(0);
    expect((await storedCase(page, id)).answers.category).toEqual({
      'risk-assessment': { 'ccrc/service-start': { since: '2021' } },
    });
  });
}

test('leaving with something unsaved is asked about first', async ({ page }) => {
  await page.addInitScript(denyStorage);
  const walk = walking(page, languages[1]!);
  await walk.begin();
  await walk.choose(riskAssessmentLevel3);
  const asking = page.waitForEvent('dialog');
  await page.evaluate(() => {
    setTimeout(() => {
      window.location.assign('/en/');
    });
  });
  const dialog = await asking;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(page).toHaveURL(/\/en\/targets\//);
});

const expectFailure = (page: Page, says: string): Promise<void> =>
  expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();

async function savedToFile({ page, button, spoken }: Walk): Promise<CaseFile> {
  const saving = page.waitForEvent('download');
  await button(spoken.words.ui.check.saveToFile).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.zizhi\.json$/);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as CaseFile;
}

/** Runs in the page: every attempt to open a database throws, as in some private windows. */
function denyStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
}

/** Runs in the page: nothing can be stored while a mark is set. */
function fillStorageOnDemand(): void {
  const real = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = new Proxy(real, {
    apply: (put, store: IDBObjectStore, given: Parameters<IDBObjectStore['put']>) => {
      if (sessionStorage.getItem('storage-is-full') !== null)
        throw new DOMException('full', 'QuotaExceededError');
      return Reflect.apply(put, store, given);
    },
  });
}
