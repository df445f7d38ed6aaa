import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { paperWords as english } from '@/content/en/paper';
import { paperWords as chinese } from '@/content/zh-CN/paper';
import type { ReportPart } from '@/content/types/paper-words';
import { caseFile, notQualifying } from './companies';
import { expect, test } from './journey';
import { tabTo } from './keyboard';
import { spokenIn } from './languages';
import { expectNothingCut, print, squeezed } from './paper';
import { storedCase, walking } from './walk';

const organisation = '诚安网络技术有限公司';
const small = caseFile({
  id: 'small',
  header: { organisation },
  answers: notQualifying,
  actions: { 'ccrc/common/premises': { owner: '赵工', due: '2027-01-31' } },
});

/** The report page with a part of it, chosen by its name. */
async function choose(page: Page, part: ReportPart, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
  await expect(page.locator(`[data-part="${part}"][data-ready]`)).toBeVisible();
}

test('each part is a document of its own, with nothing else in it', async ({ page }, info) => {
  const spoken = spokenIn('zh-CN');
  const { words, ccrc } = spoken;
  const walk = walking(page, spoken);
  await walk.open(small);
  await walk.to('report');
  /** What each part alone says. */
  const own = {
    gaps: words.ui.result.basis,
    evidence: words.packing.shows,
    actions: '赵工',
    questionnaire: chinese.questionnaire.howTo,
  } as const;
  for (const part of ['gaps', 'evidence', 'actions', 'questionnaire'] as const) {
    await choose(page, part, chinese.choice.parts[part]);
    const { pages, heads, marks, text } = await print(page, info);
    const title = chinese.titles[part];
    const printed = squeezed(text);
    expect(printed).toContain(squeezed(title));
    expect(printed).toContain(organisation);
    expect(printed).toContain(squeezed(ccrc.disclaimer));
    for (const [name, says] of Object.entries(own))
      expect(printed.includes(squeezed(says)), `${part}: ${says}`).toBe(name === part);
    expect(printed).not.toContain(squeezed(chinese.choice.legend));
    expect(heads.slice(1).map(squeezed)).toEqual(
      heads.slice(1).map(() => squeezed(`${title} · ${organisation}`)),
    );
    expect(marks.map(squeezed)).toEqual(heads.map((_, at) => `${String(at + 1)}/${String(pages)}`));
    if (part !== 'actions') await expectNothingCut(page);
  }
  await expect(page.locator('[data-asked] h3').first()).toBeVisible();

  await page.reload();
  await expect(page.locator('[data-part="questionnaire"][data-ready]')).toBeVisible();
  await choose(page, 'full', chinese.choice.parts.full);
  expect(page.url()).not.toContain('part=');
});

test('a part is chosen with the keyboard, and the contents lead to a heading', async ({ page }) => {
  const spoken = spokenIn('en');
  const walk = walking(page, spoken);
  await walk.open({ ...small, actions: {} });
  await walk.to('report');
  await tabTo(page, page.locator('[data-part-choice] :checked'));
  for (const part of ['gaps', 'evidence', 'actions'] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`[data-part="${part}"][data-ready]`)).toBeVisible();
  }
  for (const line of english.nothingPlanned) await expect(page.getByText(line)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name: /^3\. / }));
  const before = page.url();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^3\. / })).toBeFocused();
  expect(page.url()).toBe(before);
});

test('the consultancy stands on the cover and in no case', async ({ page }, info) => {
  const spoken = spokenIn('en');
  const { consultancy: say } = english;
  const walk = walking(page, spoken);
  await walk.open(small);
  await walk.to('report');
  const panel = page.locator('[data-consultancy-panel]');
  await panel.locator('summary').click();
  await panel.getByLabel(say.name, { exact: true }).fill('Qing Lan Consulting');
  await panel.getByLabel(say.contact).fill('tel 010-0000');
  const offer = (name: string, buffer: Buffer) =>
    panel.getByLabel(say.chooseLogo).setInputFiles({ name, mimeType: 'image/png', buffer });
  const refused = panel.getByRole('alert');

  await offer('logo.svg', Buffer.from('<?xml version="1.0"?><svg onload="x()"/>'));
  await expect(refused).toHaveText(say.problems.drawing({ code: 'drawing' }));
  await offer('logo.png', Buffer.from('a text'));
  await expect(refused).toHaveText(say.problems['not-an-image']({ code: 'not-an-image' }));
  await offer('logo.png', png(20, 10).subarray(0, 60));
  await expect(refused).toHaveText(say.problems.damaged({ code: 'damaged' }));
  await offer('logo.png', Buffer.concat([png(1, 1), Buffer.alloc(2_000_000)]));
  await expect(refused).toContainText('2.0 MB; at most 2.0 MB');
  await offer('logo.png', bomb());
  await expect(refused).toContainText('at most 25 million');
  await expect(page.locator('.cover img')).toHaveCount(0);
  await offer('logo.png', png(2000, 400));
  await expect(refused).toHaveText('');

  await page.reload();
  await walk.ready();
  const cover = page.locator('.cover [data-consultancy]');
  await expect(cover).toContainText('Qing Lan Consulting');
  await expect(cover).toContainText('tel 010-0000');
  const logo = cover.getByRole('img', { name: say.logoOf('Qing Lan Consulting') });
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(720);
  const { text } = await print(page, info);
  expect(text.split('Qing Lan Consulting')).toHaveLength(2);
  expect(JSON.stringify(await storedCase(page, 'small'))).not.toContain('Qing Lan');

  await panel.locator('summary').click();
  await panel.getByRole('button', { name: say.removeLogo }).press('Enter');
  await expect(panel.getByLabel(say.chooseLogo)).toBeFocused();
  await panel.getByRole('button', { name: say.remove, exact: true }).press('Enter');
  await expect(panel.getByLabel(say.name, { exact: true })).toBeFocused();
  await expect(cover).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('zizhi/consultancy'))).toBeNull();
});

/** A black picture. */
const png = (width: number, height: number): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([...four(width), ...four(height), 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** A small file that says that it holds a very large picture. */
const bomb = (): Buffer => {
  const picture = png(1, 1);
  picture.writeUInt32BE(20_000, 16);
  picture.writeUInt32BE(20_000, 20);
  return picture;
};

const four = (number: number): readonly number[] => [
  ...[number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255],
];

function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  return Buffer.concat([
    Buffer.from(four(bytes.length)),
    named,
    Buffer.from(four(checksum(named))),
  ]);
}

/** The cyclic redundancy check that closes every chunk of a PNG. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
