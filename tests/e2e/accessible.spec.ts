import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { caseFile } from './companies';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages } from './languages';
import { views } from './pages';
import { walking } from './walk';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// A report of 24 targets is a long page to examine, the more so on a busy machine.
test.describe.configure({ timeout: 120_000 });

const tagsFor = ({ locale }: Spoken, onPhone: boolean): string[] =>
  onPhone && locale === 'zh-CN' ? ['@phone'] : [];

for (const spoken of languages)
  for (const { name, onPhone = false, isLarge = false, show } of views) {
    // Of the many copies of a row no language has others.
    if (isLarge && spoken.locale !== 'zh-CN') continue;
    // Every view is narrowed on the desktop, too; a phone's touch and scale take one language.
    test(`${spoken.locale}: ${name}`, { tag: tagsFor(spoken, onPhone) }, async ({ page }, info) => {
      await show(walking(page, spoken));
      // Colours are the same in every language, on every copy of a row and on a phone: they are
      // looked at once.
      if (isLarge || spoken.locale !== 'zh-CN' || info.project.name === 'phone') {
        if (isLarge) test.slow();
        await expectNothingFound(axeOn(page).disableRules(['color-contrast']));
      } else {
        await expectAccessible(page);
        await expectContrastInTheDark(page);
      }
      await expectNoOwnStyles(page);
      await expectTablesTold(page);
      await expectNoSidewaysScroll(page);
      await expectScrollersReached(page);
    });
  }

test('the page that picks the language', async ({ anotherContext }) => {
  // Without script the page stays where it is.
  const context = await anotherContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  for (const { locale, words } of languages)
    await expect(page.getByRole('link', { name: words.ui.product.name })).toHaveAttribute(
      'href',
      `/${locale}/`,
    );
});

test.describe('an unknown address', () => {
  test.use({ toleratedTrouble: /404/ });

  test('is answered in both languages', async ({ page }) => {
    const response = await page.goto('/en/no-such-page/');
    expect(response?.status()).toBe(404);
    for (const { words } of languages)
      await expect(page.getByRole('heading', { name: words.ui.pages.notFound })).toBeVisible();
    await expectAccessible(page);
    await expectContrastInTheDark(page);
    await expectNoSidewaysScroll(page);
  });
});

test('without a case the pages say so', async ({ page }) => {
  for (const { locale, words } of languages) {
    await page.goto(`/${locale}/result/`);
    await expect(page.getByText(words.ui.check.noCase)).toBeVisible();
    await expectAccessible(page);
  }
});

test('without targets the pages say so', async ({ page }) => {
  for (const spoken of languages) {
    const walk = walking(page, spoken);
    await walk.start();
    await walk.leads(() =>
      walk.offer(JSON.stringify(caseFile({ id: spoken.locale, targets: [] }))),
    );
    for (const step of ['review', 'result', 'report'] as const) {
      await page.goto(`/${spoken.locale}/${step}/`);
      await expect(page.getByText(spoken.words.ui.check.noTargets)).toBeVisible();
      await expectAccessible(page);
    }
  }
});

const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).withTags(tags);
const expectAccessible = (page: Page): Promise<void> => expectNothingFound(axeOn(page));

async function expectContrastInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
  expect(found).toEqual([]);
}

/** The policy allows no style attribute; the framework's own announcer sets its styles by script. */
async function expectNoOwnStyles(page: Page): Promise<void> {
  const styled = await page.evaluate(() =>
    [...document.querySelectorAll('body [style]:not(next-route-announcer)')].map((element) =>
      element.outerHTML.slice(0, 120),
    ),
  );
  expect(styled).toEqual([]);
}

/** Every table has a name, and every heading says of what it is one. */
async function expectTablesTold(page: Page): Promise<void> {
  const untold = await page.evaluate(() => {
    const unnamed = [...document.querySelectorAll('table')].filter(
      (table) => !table.caption?.textContent && !table.getAttribute('aria-label'),
    );
    const unscoped = [...document.querySelectorAll('th:not([scope])')];
    return [...unnamed, ...unscoped].map((element) => element.outerHTML.slice(0, 160));
  });
  expect(untold).toEqual([]);
}

/** What scrolls sideways on its own is reached by the keyboard, and has a name. */
async function expectScrollersReached(page: Page): Promise<void> {
  const unreached = await page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(
        (element) =>
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
          element.scrollWidth > element.clientWidth &&
          !element.querySelector('a') &&
          !element.matches('textarea, [role="region"][aria-label][tabindex="0"]'),
      )
      .map((element) => element.outerHTML.slice(0, 160)),
  );
  expect(unreached).toEqual([]);
}

/** At 360 pixels neither the page nor anything in it, but what scrolls by itself, is wider. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  const sticking = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll', 'hidden'].includes(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element),
    );
    const page = document.documentElement.scrollWidth > width ? ['the page itself'] : [];
    return [...page, ...wide.map((element) => element.outerHTML.slice(0, 160))];
  });
  expect(sticking.slice(0, 5)).toEqual([]);
}
