import type { Page } from '@playwright/test';
import { caseFile, notQualifying } from './companies';
import { expect, test } from './journey';
import { languages } from './languages';
import { adopt } from './reading-modes';
import { walking } from './walk';

/*
 * What assistive technology is told, kept as text beside this file. After a change that is meant:
 * npm run e2e -- tests/e2e/accessibility-tree.spec.ts --update-snapshots
 */

const file = caseFile({
  id: 'tree',
  header: { organisation: 'A' },
  answers: notQualifying,
});

/** Of many alike two tell how all of them are built, also of those that come late. */
const keepFirstTwo = 'main :is(article, tr, li):nth-of-type(n + 3) { display: none !important; }';

for (const spoken of languages) {
  const { locale } = spoken;

  test(`${locale}: the accessibility tree of start, question, result, report and desk`, async ({
    page,
  }) => {
    test.slow();
    const walk = walking(page, spoken);
    const expectTree = async (name: string) => {
      await adopt(page, keepFirstTwo);
      await expect(page.locator('body')).toMatchAriaSnapshot({
        name: `${name}.${locale}.aria.yml`,
      });
      await expectLanguageOfParts(page);
    };
    await walk.start();
    await expectTree('start');
    await walk.open(file);
    await walk.toScreen('organisation', 'legal-form');
    await page.getByRole('complementary').getByRole('listitem').first().waitFor();
    await expectTree('question');
    await walk.to('result');
    await page.locator('[data-packing]').waitFor({ state: 'attached' });
    await page.locator('[data-matrix] td').nth(23).waitFor({ state: 'attached' });
    await expectTree('result');
    await walk.to('report');
    await page.locator('[data-matrix] td').nth(23).waitFor({ state: 'attached' });
    await expectTree('report');
    await page.goto(`/${locale}/desk/`);
    await walk.ready();
    await expectTree('desk');
  });

  test(`${locale}: fields about the user say their purpose`, async ({ page }) => {
    const walk = walking(page, spoken);
    const { targets: say } = spoken.words.ui;
    await walk.begin();
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    await expect(field(say.preparedBy)).toHaveAttribute('autocomplete', 'name');
    // Whose case it is need not be the user, and the next client must not read it.
    for (const name of [say.organisation, say.creditCode])
      await expect(field(name)).toHaveAttribute('autocomplete', 'off');
  });
}

/** Chinese stands nowhere but where its language is said; that names keep their own is allowed. */
async function expectLanguageOfParts(page: Page): Promise<void> {
  const foreign = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: around, textContent: text } = node;
      const language = around?.closest('[lang]')?.getAttribute('lang');
      const isChinese = /\p{Script=Han}/u.test(text ?? '');
      const isSentence = /(?:[a-z]{2,}[ ,.]+){4}/i.test(text ?? '');
      if (around?.closest('script, style, noscript') || language === undefined) continue;
      if ((language === 'en' && isChinese) || (language === 'zh-CN' && isSentence))
        found.push(text ?? '');
    }
    return found;
  });
  expect(foreign).toEqual([]);
}
