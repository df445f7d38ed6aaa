import type { Page } from '@playwright/test';
import { caseFile, riskAssessmentLevel3 } from './companies';
import { expectGoodInEveryMode } from './every-mode';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages } from './languages';
import { asked, storedCase, walking } from './walk';

const legalForm = asked('applicant/legal-form');
const database = 'zizhi-self-check';

for (const spoken of languages) {
  const { check, start } = spoken.words.ui;
  const says = (page: Page, text: string) =>
    expect(page.getByRole('alert').filter({ hasText: text })).toBeVisible();

  test(`${spoken.locale}: a tab with an older version holds everything up until it is closed`, async ({
    page,
    context,
  }) => {
    const old = await context.newPage();
    await old.goto(`/${spoken.locale}/guide/`);
    await old.evaluate(holdVersion1, {
      database,
      record: { id: 'old', file: caseFile({ id: 'old' }) },
    });
    const walk = walking(page, spoken);
    await walk.begin();
    await says(page, check.notSaved['storage-blocked']);
    await walk.choose(riskAssessmentLevel3);
    await expect(walk.button(check.saveToFile)).toBeVisible();
    const id = walk.openCase();

    await old.close();
    await walk.saved();
    expect(walk.openCase()).toBe(id);
    expect((await storedCase(page, id)).targets).toEqual([riskAssessmentLevel3]);
    expect((await storedCase(page, 'old')).targets).toEqual(caseFile({ id: 'old' }).targets);
    await walk.start();
    await expect(page.getByRole('heading', { name: start.continueHeading })).toBeVisible();
  });

  test(`${spoken.locale}: a database that a newer program made is said to be one`, async ({
    page,
  }) => {
    await page.goto(`/${spoken.locale}/guide/`);
    await page.evaluate(makeNewer, database);
    const walk = walking(page, spoken);
    await walk.begin();
    await says(page, check.notSaved['newer-program']);
    await expect(walk.button(check.saveToFile)).toBeVisible();
  });

  test(`${spoken.locale}: a case that a newer program saved is shown as one, and kept`, async ({
    page,
  }) => {
    const walk = await atLegalForm(page, spoken);
    await page.evaluate(putFile, {
      database,
      id: 'kept',
      file: { ...caseFile({ id: 'kept' }), version: 99 },
    });
    await walk.say(legalForm, 'enterprise');
    await says(page, check.notSaved['newer-program']);
    expect(await storedCase(page, 'kept')).toMatchObject({ version: 99 });
  });

  test(`${spoken.locale}: a case that cannot be read is said and can be saved as it is`, async ({
    page,
  }) => {
    await atLegalForm(page, spoken);
    await page.evaluate(putFile, { database, id: 'kept', file: { rubbish: true } });
    await page.reload();
    await expect(page.getByRole('heading', { name: start.unreadableHeading })).toBeVisible();
    await expectGoodInEveryMode(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: start.saveRaw }).click();
    expect((await saving).suggestedFilename()).toMatch(/^kept/);
    expect(await storedCase(page, 'kept')).toEqual({ rubbish: true });
  });

  test(`${spoken.locale}: a database that is deleted meanwhile is said, and made again`, async ({
    page,
    context,
  }) => {
    const walk = await atLegalForm(page, spoken);
    const other = await context.newPage();
    await other.goto(`/${spoken.locale}/guide/`);
    await other.evaluate((name) => void indexedDB.deleteDatabase(name), database);
    await says(page, check.notSaved.removed);
    await walk.say(legalForm, 'enterprise');
    await walk.saved();
    expect((await storedCase(page, 'kept')).answers.case).toEqual({
      'applicant/legal-form': 'enterprise',
    });
  });

  test(`${spoken.locale}: a write that does not end is said, and saved once it does`, async ({
    page,
  }) => {
    test.setTimeout(40_000);
    await page.addInitScript(holdWritesOnDemand);
    const walk = await atLegalForm(page, spoken);
    await page.evaluate(() => sessionStorage.setItem('hold-writes', 'yes'));
    await walk.say(legalForm, 'enterprise');
    await expect(page.locator('[data-save-status="saving"]')).toBeVisible();
    await expect(
      page.getByRole('alert').filter({ hasText: check.notSaved['storage-stuck'] }),
    ).toBeVisible({ timeout: 12_000 });
    await expect(walk.button(check.saveToFile)).toBeVisible();
    await page.evaluate(() => {
      sessionStorage.removeItem('hold-writes');
    });
    await walk.saved();
    expect((await storedCase(page, 'kept')).answers.case).toEqual({
      'applicant/legal-form': 'enterprise',
    });
  });
}

test('the browser is asked once, after the first answer, to keep what is stored', async ({
  page,
}) => {
  const asks: string[] = [];
  await page.exposeFunction('reportAsked', (address: string) => {
    asks.push(new URL(address).pathname);
  });
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    StorageManager.prototype.persist = () => {
      (Reflect.get(window, 'reportAsked') as (address: string) => void)(window.location.href);
      return Promise.resolve(false);
    };
  });
  const walk = await atLegalForm(page, languages[1]!);
  expect(asks).toEqual([]);
  await walk.say(legalForm, 'enterprise');
  await expect.poll(() => asks).toEqual(['/en/check/organisation/']);
  await page.reload();
  await walk.say(legalForm, 'none');
  await walk.saved();
  expect(asks).toHaveLength(1);
});

async function atLegalForm(page: Page, spoken: Spoken) {
  const walk = walking(page, spoken);
  await walk.open({ ...caseFile({ id: 'kept' }), answers: { case: {}, category: {} } });
  await walk.toScreen('organisation', 'legal-form');
  return walk;
}

interface Written {
  readonly database: string;
  readonly id: string;
  readonly file: unknown;
}

/** Runs in the page: the database of the first version, kept open by a page that hears nothing. */
function holdVersion1({
  database: name,
  record,
}: {
  database: string;
  record: object;
}): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('cases', { keyPath: 'id' }).put(record);
    };
    opening.onsuccess = () => {
      Reflect.set(window, 'held', opening.result);
      resolve();
    };
  });
}

/** Runs in the page. */
function makeNewer(name: string): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name, 99);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** Runs in the page: puts a file in the place of the stored one. */
function putFile({ database: name, id, file }: Written): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('cases', 'readwrite');
      transaction.objectStore('cases').put({ id, file });
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the page: while a mark is set, a write is kept from ending by one request after another. */
function holdWritesOnDemand(): void {
  const real = Reflect.get(IDBObjectStore.prototype, 'put');
  const hold = (store: IDBObjectStore) => {
    if (sessionStorage.getItem('hold-writes') !== null)
      store.count().onsuccess = () => {
        hold(store);
      };
  };
  IDBObjectStore.prototype.put = new Proxy(real, {
    apply: (put, store: IDBObjectStore, given: Parameters<IDBObjectStore['put']>) => {
      hold(store);
      return Reflect.apply(put, store, given);
    },
  });
}
