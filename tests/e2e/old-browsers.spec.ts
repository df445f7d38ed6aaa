import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { browserWords as browserInEnglish } from '@/content/en/browser';
import { browserWords as browserInChinese } from '@/content/zh-CN/browser';
import { expect, test } from './journey';
import { languages } from './languages';
import { walking } from './walk';

const out = 'out';
const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
const textsOf = (ending: string) =>
  files
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, readFileSync(join(out, name), 'utf8')] as const);

/** What came after Chromium 109, Safari 16.4 or Firefox 128, and looks like nothing else. */
const tooNew =
  /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getOrInsert|toBase64|toHex)\(|\b(?:Object|Map)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bArray\.fromAsync\b|\bURL\.parse\b|\bAbortSignal\.any\b|\bRegExp\.escape\b|\bIterator\.(?:from|prototype)\b|\bSymbol\.(?:dispose|asyncDispose)\b|\bfromBase64\(|\bDurationFormat\b/;

/** Shown otherwise, or not at all, by a browser that does not know it. */
const tooNewStyles =
  /oklch\(|oklab\(|color-mix\(|light-dark\(|\bfrom (?:var|rgb|hsl|#)|@scope|@starting-style|@position-try|anchor\(|@view-transition|(?<!\\)&/;

/** Blocks that a browser skips unless it knows what they ask for. */
function withoutGuarded(css: string): string {
  const start = css.indexOf('@supports');
  if (start < 0) return css;
  let depth = 0;
  let end = css.indexOf('{', start);
  do {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    end += 1;
  } while (depth > 0);
  return css.slice(0, start) + withoutGuarded(css.slice(end));
}

test('every script is written in a language that the oldest browsers read', () => {
  // What is only for browsers without modules defines what the others have.
  const polyfills = /noModule="" src="\/(?<name>[^"]+)"|src="\/(?<other>[^"]+)" noModule=""/.exec(
    readFileSync(join(out, 'en/index.html'), 'utf8'),
  )?.groups;
  const outdated = polyfills?.['name'] ?? polyfills?.['other'];
  const scripts = textsOf('.js').filter(([name]) => name !== outdated);
  expect(scripts.length).toBeGreaterThan(20);
  for (const [name, text] of scripts) {
    expect(() => parse(text, { ecmaVersion: 2022, sourceType: 'script' }), name).not.toThrow();
    expect(tooNew.exec(text)?.[0], name).toBeUndefined();
  }
  expect(() =>
    parse(readFileSync(join(out, 'old-browser.js'), 'utf8'), { ecmaVersion: 5 }),
  ).not.toThrow();
});

test('every style that the oldest browsers do not know has one in its place', () => {
  const styles = textsOf('.css');
  expect(styles.length).toBeGreaterThan(0);
  for (const [name, text] of styles) {
    expect(tooNewStyles.exec(withoutGuarded(text))?.[0], name).toBeUndefined();
  }
});

test('in a browser that is too old a page says so in both languages, and what to use', async ({
  page,
}) => {
  const walk = walking(page, languages[0]!);
  const notice = page.locator('[data-old-browser]');
  await walk.start();
  await expect(notice).toBeHidden();
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'registerProperty');
    Object.defineProperty(CSS, 'registerProperty', { value: undefined });
  });
  await page.reload();
  for (const say of [browserInChinese, browserInEnglish])
    await expect(notice).toContainText(say.use);
});

test('without script a page says so in both languages, and the guide is read', async ({ page }) => {
  // A driven browser without script still reads pages as one that has it: noscript stays text.
  await page.route('**/en/targets/', async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/html;charset=utf-8',
      body: html.replace(/<script\b[^>]*>[^]*?<\/script>|<\/?noscript>/g, ''),
    });
  });
  await page.goto('/en/targets/');
  for (const { words } of languages)
    await expect(page.getByText(words.ui.product.needsScript)).toBeVisible();
  const [{ words }] = languages as readonly [(typeof languages)[number]];
  await page.getByRole('main').getByRole('link', { name: words.ui.pages.guide }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
