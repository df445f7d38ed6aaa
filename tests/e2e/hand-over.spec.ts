import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import { encryptionWords as encryptionInEnglish } from '@/content/en/encryption';
import { handOver as handOverInEnglish } from '@/content/en/hand-over';
import { encryptionWords as encryptionInChinese } from '@/content/zh-CN/encryption';
import { handOver as handOverInChinese } from '@/content/zh-CN/hand-over';
import { caseFile, qualifying } from './companies';
import { expectGoodInEveryMode } from './every-mode';
import { expect, test } from './journey';
import { languages } from './languages';
import { storedCase, walking } from './walk';
import type { Walk } from './walk';

const secret = 'XQsecret';

/** A case with what a consultant keeps for himself. */
const advised: CaseFile = {
  ...caseFile({ id: 'advised', answers: qualifying }),
  header: { organisation: '诚安网络' },
  actions: { 'ccrc/common/premises': { owner: 'Li', due: '2027-01-31' } },
  consultant: {
    answers: { case: { 'ccrc/premises': 'none' }, category: {} },
    notes: { 'ccrc/premises': secret },
    decides: false,
  },
  changed: { 'note/ccrc/premises': '2026-11-20T10:00:00.000Z' },
};

for (const spoken of languages) {
  const isChinese = spoken.locale === 'zh-CN';
  const say = isChinese ? handOverInChinese : handOverInEnglish;
  const encryption = isChinese ? encryptionInChinese : encryptionInEnglish;
  const panel = (page: Page) => page.locator('[data-hand-over]');
  const openPanel = async (walk: Walk) => {
    await walk.open(advised);
    await walk.to('result');
    await walk.page.getByText(say.heading, { exact: true }).click();
  };
  const saves = async (page: Page, button: string) => {
    const download = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: button, exact: true }).click();
    const file = await download;
    await expect(panel(page).getByText(say.saved)).toBeVisible();
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };

  test(`${spoken.locale}: the client's file carries nothing private, the backup everything`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await openPanel(walk);
    const backup = await saves(page, say.save.backup.plain);
    expect(JSON.parse(backup.text)).toEqual(await storedCase(page, advised.id));
    expect(backup.text).toContain(secret);
    await panel(page).getByRole('radio', { name: say.kinds.client.name }).check();
    const client = await saves(page, say.save.client.plain);
    expect(client.name).toContain(say.clientName);
    expect(client.text).not.toContain(secret);
    expect(client.text).not.toContain('note/');
    expect(JSON.parse(client.text)).toMatchObject({
      answers: qualifying,
      actions: advised.actions,
      consultant: { answers: { case: {}, category: {} }, notes: {} },
    });
  });

  test(`${spoken.locale}: an encrypted file opens with its passphrase and no other`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await openPanel(walk);
    await panel(page).getByRole('checkbox').check();
    const save = say.save.backup.encrypted;
    await panel(page).getByRole('button', { name: save, exact: true }).click();
    const first = panel(page).getByLabel(encryption.passphrase, { exact: true });
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    await expect(first).toBeFocused();
    await first.fill('口令八个字符以上');
    await panel(page).getByLabel(encryption.save.repeat).fill('口令');
    await panel(page).getByRole('button', { name: save, exact: true }).click();
    await expect(panel(page).getByText(encryption.save.notRepeated)).toBeVisible();
    await panel(page).getByLabel(encryption.save.repeat).fill('口令八个字符以上');
    const { text } = await saves(page, save);
    await expect(panel(page).getByRole('button', { name: save, exact: true })).toBeFocused();
    expect(text).not.toContain(secret);
    const before = await storedCase(page, advised.id);

    await page.evaluate(() => {
      indexedDB.deleteDatabase('zizhi-self-check');
    });
    await walk.start();
    await walk.offer(text);
    const locked = page.locator('[data-locked-file]');
    const field = locked.getByLabel(encryption.passphrase, { exact: true });
    await expect(field).toBeFocused();
    await locked.getByRole('button', { name: encryption.cancel }).press('Enter');
    await expect(page.getByLabel(spoken.words.ui.start.openFile)).toBeFocused();
    await walk.offer(text);
    await field.fill('wrong passphrase');
    await field.press('Enter');
    await expect(field).toBeFocused();
    await expect(locked.locator('[aria-live="polite"]').first()).toContainText(
      encryption.problems['wrong-passphrase-or-damaged']({ code: 'wrong-passphrase-or-damaged' }),
    );
    await expectGoodInEveryMode(page);
    await field.fill('口令八个字符以上');
    await walk.leads(() => field.press('Enter'));
    await walk.saved();
    const { revision: _one, ...after } = await storedCase(page, advised.id);
    const { revision: _other, ...then } = before;
    expect(after).toEqual(then);
  });
}
