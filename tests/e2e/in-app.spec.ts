import { inAppWords } from '@/content/zh-CN/in-app';
import { pasted } from './clipboard';
import { caseFile, notQualifying } from './companies';
import { expect, test } from './journey';
import { spokenIn } from './languages';
import { asked, storedCase, walking } from './walk';

const spoken = spokenIn('zh-CN');
const say = inAppWords;

test.use({
  userAgent:
    'Mozilla/5.0 (Linux; Android 13; 22081212C Build/TKQ1.220829.002; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 Mobile Safari/537.36 XWEB/5023 MicroMessenger/8.0.34.2340(0x2800225B) WeChat/arm64 Weixin NetType/WIFI Language/zh_CN ABI/arm64',
  ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
});

/** Where the case is carried to; what this file uses holds for every context that says nothing else. */
const ownBrowser = {
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
  ...{ viewport: { width: 1280, height: 720 }, hasTouch: false, isMobile: false },
};

test('in WeChat a case is answered by touch, and leaves as text that the browser opens', async ({
  page,
  context,
  anotherContext,
}) => {
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'carried', answers: notQualifying }));
  await walk.toScreen('organisation', 'founding-date');
  await walk.say(asked('applicant/founding-date'), '2019-05-06');
  await walk.saved();
  await expect(page.locator('[data-in-app]')).toHaveCount(0);
  await walk.to('report');
  const notice = page.locator('[data-in-app]');
  await expect(notice).toContainText(say.heading(say.apps.wechat));
  await context.grantPermissions(['clipboard-write']);
  await walk.button(say.copy).tap();
  await expect(page.getByText(say.copied)).toBeVisible();
  const text = await pasted(page);
  const carried = await storedCase(page, 'carried');

  const desktop = await anotherContext(ownBrowser);
  const there = walking(await desktop.newPage(), spoken);
  await there.start();
  await there.page.getByText(say.paste.heading, { exact: true }).click();
  await there.button(say.paste.open).click();
  await expect(there.page.getByText(say.paste.empty)).toBeVisible();
  await there.page.getByLabel(say.paste.label, { exact: true }).fill(text.slice(0, 40));
  await there.button(say.paste.open).click();
  await expect(
    there.page.getByText(spoken.words.caseProblems['not-json']({ code: 'not-json' })),
  ).toBeVisible();
  await there.page.getByLabel(say.paste.label, { exact: true }).fill(text);
  await there.leads(() => there.button(say.paste.open).click());
  await there.saved();
  expect((await storedCase(there.page, 'carried')).answers).toEqual(carried.answers);
  await there.to('report');
  await expect(there.page.locator('[data-in-app]')).toHaveCount(0);
});

test('where copying is not allowed either, the text stands there to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const walk = walking(page, spoken);
  await walk.open(caseFile({ id: 'carried' }));
  await walk.to('report');
  await walk.button(say.copy).tap();
  const stored = await storedCase(page, 'carried');
  const shown = await page.getByLabel(say.byHand).inputValue();
  expect(JSON.parse(shown)).toEqual(stored);
});
