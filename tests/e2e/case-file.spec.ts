import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import { returned as returnedInEnglish } from '@/content/en/returned';
import { returned as returnedInChinese } from '@/content/zh-CN/returned';
import { caseFile, qualifying, recentProject } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import type { Walk } from './walk';
import { storedCase, walking } from './walk';

/** What an attacker, or somebody with bad luck, might call things. */
const hostile = {
  organisation: '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
  preparedBy: '{{constructor.constructor("window.hacked=1")()}}',
  project: "'; </script><svg onload=window.hacked=1> \u202Egnp.exe ${window.hacked=1}",
  customer: 'javascript:window.hacked=1//<iframe src=https://example.com>',
} as const;

const whole = caseFile({
  id: 'whole',
  header: { organisation: '诚安网络技术有限公司', date: '2026-11-20' },
  answers: qualifying,
});

for (const spoken of languages) {
  const { start } = spoken.words.ui;
  const returned = spoken.locale === 'en' ? returnedInEnglish : returnedInChinese;

  test(`${spoken.locale}: a case that was saved to a file comes back as it was`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(whole);
    await walk.to('result');
    await walk.saved();
    const file = await savedFile(walk);
    const stored = await storedCase(page, 'whole');
    expect(JSON.parse(file.text)).toEqual(stored);
    expect(stored.answers).toEqual(qualifying);
    expect(file.name).toBe('诚安网络技术有限公司.zizhi.json');

    await clearStorage(page);
    await walk.start();
    await expect(page.getByText(start.continueHeading)).toHaveCount(0);
    await walk.leads(() => walk.offer(file.text));
    await walk.saved();
    const { revision: _one, ...before } = stored;
    const { revision: _other, ...after } = await storedCase(page, 'whole');
    expect(after).toEqual(before);
  });

  test(`${spoken.locale}: of two cases with one id the user says which to keep`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    const theirs: CaseFile = { ...whole, header: { organisation: 'Other' } };
    await walk.open(whole);
    await walk.start();
    await walk.offer(JSON.stringify(theirs));
    await expect(page.getByRole('heading', { name: returned.heading })).toBeFocused();
    await walk.leads(() => walk.button(returned.keep).click());
    expect((await storedCase(page, 'whole')).header).toEqual(whole.header);

    await walk.start();
    await walk.offer(JSON.stringify(theirs));
    await walk.leads(() => walk.button(returned.take).click());
    await walk.saved();
    expect((await storedCase(page, 'whole')).header).toEqual(theirs.header);

    await walk.start();
    await walk.leads(() => walk.offer(JSON.stringify(theirs)));
  });

  test(`${spoken.locale}: hostile names stay text`, async ({ page }) => {
    const walk = walking(page, spoken);
    const { organisation, preparedBy, project, customer } = hostile;
    await walk.open(
      caseFile({
        id: 'hostile',
        header: { organisation, preparedBy },
        answers: {
          ...qualifying,
          case: {
            ...qualifying.case,
            'ccrc/projects': {
              list: 'open',
              rows: [{ ...recentProject, name: project, customer, receipt: false }],
            },
          },
        },
      }),
    );
    await expectInert(page, [project, customer]);
    await walk.toScreen('track-record', 'projects');
    await expectInert(page, [project, customer]);
    await walk.to('result');
    await expectInert(page, []);
    expect((await savedFile(walk)).name).not.toMatch(/[\\/<>"]/);
    await walk.to('report');
    await expectInert(page, [organisation, preparedBy, project, customer]);
    await walk.start();
    await expectInert(page, [organisation]);
  });
}

test('a stored case that can no longer be read is said and kept', async ({ page }) => {
  const spoken = languages[1]!;
  const walk = walking(page, spoken);
  await walk.open(whole);
  await page.evaluate(spoilRecord, 'whole');
  await walk.start();
  const alert = page.getByRole('alert').filter({ hasText: 'raw content is kept' });
  await expect(alert).toBeVisible();
  const saving = page.waitForEvent('download');
  await walk.button(spoken.words.ui.start.saveRaw).click();
  const raw = await readFile(await (await saving).path(), 'utf8');
  expect(JSON.parse(raw)).toMatchObject({ id: 'whole', reading: 'spoilt' });
  await page.goto('/en/review/#case=whole');
  await expect(alert).toBeVisible();
});

async function savedFile({ page, button, spoken }: Walk): Promise<{ name: string; text: string }> {
  const saving = page.waitForEvent('download');
  await button(spoken.words.ui.result.saveFile).click();
  const download = await saving;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

async function expectInert(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names)
    await expect(page.getByRole('main')).toContainText(name.replaceAll(/\s+/g, ' '));
  await expect(page.getByRole('main').locator('img, iframe, script, svg[onload]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
}

/** As the browser's own settings would. */
async function clearStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Runs in the page: gives the stored case a value that no version has written. */
function spoilRecord(id: string): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('zizhi-self-check');
    opening.onsuccess = () => {
      const store = opening.result.transaction('cases', 'readwrite').objectStore('cases');
      const reading = store.get(id);
      reading.onsuccess = () => {
        const record = reading.result as { file: object };
        store.put({ ...record, file: { ...record.file, reading: 'spoilt' } });
        store.transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    };
  });
}
