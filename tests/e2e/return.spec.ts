import type { CaseFile } from '@/cases';
import { clientCopy, withAnswer, withHeader } from '@/cases';
import { handOver as handOverInEnglish } from '@/content/en/hand-over';
import { questionnaireWords as questionnaireInEnglish } from '@/content/en/questionnaire';
import { returned as returnedInEnglish } from '@/content/en/returned';
import { handOver as handOverInChinese } from '@/content/zh-CN/hand-over';
import { questionnaireWords as questionnaireInChinese } from '@/content/zh-CN/questionnaire';
import { returned as returnedInChinese } from '@/content/zh-CN/returned';
import { questionnaireWorkbook } from '@/report/questionnaire';
import { ccrc } from '@/rules/schemes/ccrc';
import { caseFile, qualifying } from './companies';
import { expect, test } from './journey';
import { tabTo } from './keyboard';
import { languages } from './languages';
import { asked, storedCase, walking } from './walk';

const asOf = '2026-11-22';
const at = (day: string) => `2026-11-${day}T10:00:00.000Z`;

/** A case with what a consultant keeps for himself, and the client's copy with what he changed. */
const ours: CaseFile = {
  ...caseFile({ id: 'returned', header: { organisation: '诚安网络' }, answers: qualifying }),
  consultant: {
    answers: { case: { 'ccrc/premises': 'none' }, category: {} },
    notes: { 'ccrc/premises': 'XQsecret' },
    decides: false,
  },
  changed: { 'ccrc/premises': at('20') },
};
const theirs = [
  (file: CaseFile) => withAnswer(file, asked('ccrc/finance'), 'none', at('21')),
  (file: CaseFile) => withAnswer(file, asked('ccrc/compliance'), { unknown: true }, at('21')),
  (file: CaseFile) => withAnswer(file, asked('ccrc/premises'), 'none', at('19')),
  (file: CaseFile) => withHeader(file, { organisation: '诚安网络', preparedBy: '王强' }, at('21')),
].reduce((file, change) => change(file), clientCopy(ours));

for (const spoken of languages) {
  const isEnglish = spoken.locale === 'en';
  const say = isEnglish ? returnedInEnglish : returnedInChinese;
  const handOver = isEnglish ? handOverInEnglish : handOverInChinese;

  test(`${spoken.locale}: a client's copy that comes back is taken answer by answer`, async ({
    page,
  }) => {
    const walk = walking(page, spoken);
    await walk.open(ours);
    await walk.start();
    await walk.offer(JSON.stringify(theirs));
    await expect(page.getByRole('heading', { name: say.heading })).toBeFocused();
    await expect(page.getByText(say.consultantStays)).toBeVisible();
    const of = (key: string) => page.locator(`[data-difference="${key}"]`);
    await expect(page.locator('[data-difference]')).toHaveCount(4);
    const picked = (key: string) => of(key).getByRole('radio', { checked: true });
    await expect(picked('ccrc/finance')).toHaveValue('there');
    await expect(picked('ccrc/premises')).toHaveValue('here');
    await expect(walk.button(say.merge(3))).toBeVisible();
    await tabTo(page, of('ccrc/compliance'));
    await page.keyboard.press('ArrowLeft');
    await expect(picked('ccrc/compliance')).toHaveValue('here');
    await tabTo(page, walk.button(say.merge(2)));
    await walk.leads(() => page.keyboard.press('Enter'));
    await walk.saved();
    const stored = await storedCase(page, ours.id);
    expect(stored.header).toEqual(theirs.header);
    expect(stored.answers.case).toEqual({ ...qualifying.case, 'ccrc/finance': 'none' });
    expect(stored.consultant).toEqual(ours.consultant);

    await walk.start();
    await walk.offer(JSON.stringify(theirs));
    await expect(page.getByText(say.nothingNew)).toBeVisible();
    await page.evaluate(refuseSnapshots);
    await walk.button(say.take).press('Enter');
    await expect(page.locator('[data-not-kept]')).toContainText(say.notKept);
    await walk.button(say.stop).press('Enter');
    await expect(page.getByRole('heading', { name: say.heading })).toBeFocused();
    await walk.leads(() => walk.button(say.apart).click());
    await walk.saved();
    expect(walk.openCase()).not.toBe(ours.id);
    expect((await storedCase(page, walk.openCase())).answers).toEqual(theirs.answers);
    expect((await storedCase(page, ours.id)).answers).toEqual(stored.answers);
  });

  test(`${spoken.locale}: a questionnaire on the start page finds its case`, async ({ page }) => {
    const walk = walking(page, spoken);
    const offer = (file: CaseFile) =>
      page.getByLabel(spoken.words.ui.start.openFile).setInputFiles({
        ...{ name: 'back.xlsx', mimeType: 'application/octet-stream' },
        buffer: Buffer.from(
          questionnaireWorkbook({
            ...{ file, words: spoken.words, asOf, which: 'all', newId: () => 'new' },
            schemes: [{ scheme: ccrc, schemeWords: spoken.ccrc }],
            questionnaireWords: isEnglish ? questionnaireInEnglish : questionnaireInChinese,
          }),
        ),
      });
    await walk.open({ ...ours, answers: { case: {}, category: {} } });
    await walk.start();
    await offer({ ...ours, id: 'elsewhere' });
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.questionnaire.notHere);
    await walk.leads(() => offer(ours));
    const report = page.locator('[data-import-report]');
    await expect(
      report.getByRole('heading', { name: handOver.questionnaire.report }),
    ).toBeFocused();
    expect(walk.openCase()).toBe(ours.id);
    await report.getByRole('button').first().click();
    await expect(report).toHaveCount(0);
    await walk.saved();
    const { answers } = await storedCase(page, ours.id);
    expect(answers.case['ccrc/premises']).toEqual(qualifying.case['ccrc/premises']);
  });
}

/** Runs in the page: there is no room for what a case was before. */
function refuseSnapshots(): void {
  const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
    if (this.name === 'snapshots') throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  };
}
