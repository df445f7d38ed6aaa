import type { Page } from '@playwright/test';
import { answering, notQualifying, riskAssessmentLevel3 } from '../e2e/companies';
import { expect, test } from '../e2e/journey';
import { spokenIn } from '../e2e/languages';
import { walking } from '../e2e/walk';

const site = process.env.SITE_ADDRESS ?? '';
const spoken = spokenIn('zh-CN');
const { ui } = spoken.words;

/** The most that a visitor fetches from the start page to the result, in KiB as it goes over the wire. */
const most = 500;

test('what a first visit fetches, from the start page to the result and once more', async ({
  page,
}) => {
  test.slow();
  const fetched = await counting(page);
  const walk = walking(page, spoken);
  await page.goto(`${site}/zh-CN/`);
  await walk.ready();
  say('start page', fetched);
  await walk.leads(() => walk.button(ui.start.begin).click());
  await walk.choose(riskAssessmentLevel3);
  await walk.proceed();
  await walk.answer(answering(notQualifying));
  await walk.goOn();
  say('first question answered', fetched);
  await walk.to('result');
  await expect(page.locator('#target-result')).toBeVisible();
  say('result', fetched);
  expect(fetched.bytes / 1024).toBeLessThan(most);

  const before = fetched.bytes;
  await page.goto(`${site}/zh-CN/`);
  await walk.ready();
  say('start page again', fetched);
  expect((fetched.bytes - before) / 1024).toBeLessThan(most / 10);
});

interface Fetched {
  requests: number;
  bytes: number;
}

/** Headers and bodies as they went over the wire, compressed; what came from the cache is nothing. */
async function counting(page: Page): Promise<Fetched> {
  const fetched: Fetched = { requests: 0, bytes: 0 };
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  browser.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (encodedDataLength === 0) return;
    fetched.requests += 1;
    fetched.bytes += encodedDataLength;
  });
  return fetched;
}

const say = (until: string, { requests, bytes }: Fetched) => {
  console.log(`${until}: ${(bytes / 1024).toFixed(0)} KiB in ${String(requests)} requests`);
};
