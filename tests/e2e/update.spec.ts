import type { Page } from '@playwright/test';
import { offlineWords } from '@/content/zh-CN/offline';
import { caseFile } from './companies';
import { expect, test } from './journey';
import { spokenIn } from './languages';
import { twoBuilds } from './two-builds';
import type { TwoBuilds } from './two-builds';
import { asked, onDevice, placeOf, saved, storedCase, walking } from './walk';

const spoken = spokenIn('zh-CN');
const { update: say } = offlineWords;
const section = 'zh-CN/check/organisation/';
const founding = asked('applicant/founding-date');

const tested = test.extend<{ host: TwoBuilds }>({
  serviceWorkers: 'allow',
  host: async ({ browserName: _ }, use) => {
    const host = await twoBuilds(section);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => {
    await use(host.origin);
  },
});

const bar = (page: Page) => page.locator('[data-update]');
const agree = (page: Page) => page.getByRole('button', { name: say.apply, exact: true }).click();
const isOfSecond = (page: Page) => expect(page.locator('meta[name="second-build"]'));

tested(
  'an update waits for what is half typed and for other tabs, then keeps all that was entered',
  async ({ page, context, host }) => {
    const walk = walking(page, spoken);
    const place = placeOf(page, founding).getByRole('textbox');
    await walk.open(caseFile({ id: 'updated' }));
    await onDevice(page);
    await walk.toScreen('organisation', 'founding-date');
    const other = await context.newPage();
    await other.goto('/zh-CN/desk/');

    host.deploySecond();
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await expect(bar(page)).toContainText(say.ready);
    await expect(bar(other)).toContainText(say.ready);
    expect((await context.request.get(host.onlyInFirst)).status()).toBe(404);
    const stillThere = (address: string) => fetch(address).then(({ status }) => status);
    expect(await page.evaluate(stillThere, host.onlyInFirst)).toBe(200);

    await place.fill('2019-0');
    await saved(page);
    await agree(page);
    await expect(bar(page)).toContainText(say.unsaved['half-typed']);
    await place.fill('2019-05-06');
    await saved(page);
    await agree(page);
    await expect(bar(page)).toContainText(say.otherTabs);
    // An edit takes the agreement back; the tab that agrees next waits for this one.
    await place.fill('2019-05-07');
    await expect(bar(page)).toContainText(say.ready);
    await agree(other);
    await expect(bar(other)).toContainText(say.otherTabs);
    await saved(page);
    await isOfSecond(page).toHaveCount(0);
    const address = page.url();
    await agree(page);
    await isOfSecond(page).toHaveCount(1);
    expect(page.url()).toBe(address);
    await expect(place).toHaveValue('2019-05-07');
    await onDevice(page);
    await onDevice(other);
    expect((await storedCase(page, 'updated')).answers.case).toEqual({
      'applicant/founding-date': '2019-05-07',
    });
  },
);

tested(
  'an update that nobody agrees to is there when the last tab has been closed',
  async ({ page, context, host }) => {
    await page.goto('/zh-CN/');
    await onDevice(page);
    host.deploySecond();
    await page.reload();
    await expect(bar(page)).toContainText(say.ready);
    await page.goto(`/${section}`);
    await isOfSecond(page).toHaveCount(0);
    const later = await context.newPage();
    await page.close();
    await expect
      .poll(async () => {
        // Who only follows links within a tab stays with its build.
        await later.goto('about:blank');
        await later.goto(`/${section}`);
        return later.locator('meta[name="second-build"]').count();
      })
      .toBe(1);
  },
);
