import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { targetsCovered } from '@/components/rule-book/scope-of';
import type { Volume } from '@/components/rule-book/volumes';
import { areaAddress, chaptersOf, schemeAddress, volumesIn } from '@/components/rule-book/volumes';
import { wordFor } from '@/content';
import type { Requirement } from '@/rules';
import { rulesVersion } from '@/rules';
import { basisFor } from '@/rules/requirement';
import { expectAccessible, expectAccessibleBut, expectContrastInTheDark } from './axe';
import { pasted } from './clipboard';
import { expect, test } from './journey';
import { tabTo } from './keyboard';
import { languages, spokenIn } from './languages';

const run = promisify(execFile);

const books = languages.map(({ locale, words }) => {
  const volumes = volumesIn(locale, words);
  return { locale, volumes, say: volumes[0].bookWords, ui: words.ui };
});

const titleOf = ({ schemeWords }: Volume, { id }: Requirement): string =>
  wordFor(schemeWords.requirements, id).title;

for (const { locale, volumes, say, ui } of books) {
  const [volume] = volumes;
  const { search } = say;
  const requirements = volumes.flatMap(({ scheme }) => scheme.requirements);
  const total = String(requirements.length);
  const found = (count: number) => search.matches({ count: String(count), total });
  const index = `/${locale}/rules/`;

  for (const one of volumes) {
    test(`${locale}: every requirement of ${one.scheme.id} has its anchor`, async ({ page }) => {
      for (const { area, requirements } of chaptersOf(one.scheme)) {
        await page.goto(areaAddress(one, area));
        await expectArticles(page, requirements);
      }
      await page.goto(schemeAddress(one));
      await expectArticles(
        page,
        chaptersOf(one.scheme).flatMap(({ requirements }) => requirements),
      );
    });

    test(`${locale}: ${one.scheme.id} as one document on paper`, async ({ page }, info) => {
      test.slow();
      await page.goto(schemeAddress(one));
      const path = info.outputPath('rules.pdf');
      await writeFile(path, await page.pdf({ preferCSSPageSize: true }));
      const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], {
        maxBuffer: 50_000_000,
      });
      const paper = squeezed(stdout.replace(/\f[^\n]*\n\d+ \/ \d+\n/g, ''));
      const missing = one.scheme.requirements
        .map((requirement) => titleOf(one, requirement))
        .filter((title) => !paper.includes(squeezed(title)));
      expect(missing).toEqual([]);
      expect(paper).toContain(squeezed(one.schemeWords.disclaimer));
      expect(paper).not.toContain(squeezed(say.frame.print));
    });
  }

  test(`${locale}: the list leads to each requirement`, async ({ page }) => {
    await page.goto(index);
    await expect(rows(page)).toHaveCount(requirements.length);
    const requirement = volume.scheme.requirements.at(-1)!;
    await page.locator(`li[data-at] a[href$="#${requirement.id}"]`).click();
    await expect(article(page, requirement)).toBeInViewport();
  });

  test(`${locale}: searching by keyboard`, async ({ page }) => {
    await page.goto(index);
    const word = titleOf(volume, volume.scheme.requirements[0]!).slice(0, 12);
    const field = page.getByRole('searchbox', { name: search.text });
    await tabTo(page, field);
    await page.keyboard.type(` ${word.toUpperCase()} `);
    await page.keyboard.press('Enter');
    const shown = await rows(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(requirements.length);
    await expect(status(page)).toHaveText(found(shown));
    for (const row of await rows(page).allInnerTexts())
      expect(squeezed(row).toLowerCase()).toContain(squeezed(word).toLowerCase());

    await tabTo(page, page.getByRole('combobox', { name: search.scheme }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('combobox', { name: search.scheme })).not.toHaveValue('');

    await tabTo(page, page.getByRole('button', { name: search.clear }));
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(requirements.length);
    await expect(status(page)).toHaveText(found(requirements.length));
  });

  test(`${locale}: conditions narrow the list down together`, async ({ page }) => {
    await page.goto(index);
    const choose = (name: string, value: string) =>
      page.getByRole('combobox', { name, exact: true }).selectOption(value);
    await choose(search.category, 'ccrc/security-audit');
    await choose(search.level, 'ccrc/level-2');
    await choose(ui.result.basis, 'published');
    const expected = volume.scheme.requirements.filter((requirement) =>
      targetsCovered(volume.scheme, requirement).some(
        (target) =>
          target.category === 'security-audit' &&
          target.level === 'level-2' &&
          basisFor(requirement, target) === 'published',
      ),
    );
    await expectRows(page, volume, expected);
    await expect(status(page)).toHaveText(found(expected.length));

    await choose(ui.result.area, 'ccrc/people');
    await expectRows(
      page,
      volume,
      expected.filter(({ area }) => area === 'people'),
    );
  });

  test(`${locale}: a search without result says so`, async ({ page }) => {
    await page.goto(index);
    await page.getByRole('searchbox', { name: search.text }).fill('no such requirement');
    await expect(status(page)).toHaveText(search.none);
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: volume.schemeWords.name })).toBeHidden();
  });

  test(`${locale}: a requirement is quoted by its id and version`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    const [requirement] = volume.scheme.requirements;
    await page.goto(areaAddress(volume, requirement!.area));
    const place = article(page, requirement!);
    const quoted = [requirement!.id, say.rule.version(rulesVersion), locale].join(' · ');
    await place.getByRole('button', { name: say.rule.copy }).click();
    await expect(place.getByRole('status')).toHaveText(say.rule.copied);
    expect(await pasted(page)).toBe(quoted);

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await place.getByRole('button', { name: say.rule.copy }).click();
    await expect(place.getByRole('status')).toHaveText(say.rule.selected);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(quoted);
  });

  test(`${locale}: the other language opens at the same requirement`, async ({ page }) => {
    const [requirement] = volume.scheme.requirements;
    await page.goto(`${areaAddress(volume, requirement!.area)}#${requirement!.id}`);
    await page.getByRole('link', { name: ui.product.otherLanguage, exact: true }).click();
    const other = spokenIn(locale === 'en' ? 'zh-CN' : 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', other.locale);
    await expect(page).toHaveURL(new RegExp(`/rules/.*#${requirement!.id}$`, 'u'));
    await expect(article(page, requirement!)).toBeInViewport();
  });

  test(`${locale}: nothing but its own plain script is loaded`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
    });
    for (const address of [...addressesOf(volume), schemeAddress(volume)]) await page.goto(address);
    expect([...new Set(scripts)]).toEqual(['/rule-book.js']);
    await expect(page.locator('script')).toHaveCount(1);
  });

  test(`${locale}: accessible, and no wider than a phone`, async ({ page }) => {
    test.slow();
    for (const address of addressesOf(volume)) {
      await page.goto(address);
      await expectAccessible(page);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(isScrolledSideways), address).toBe(false);
    }
  });

  for (const one of volumes)
    test(`${locale}: ${one.scheme.id} as one document, accessible`, async ({ page }) => {
      test.slow();
      await page.goto(schemeAddress(one));
      // Elsewhere tested: it is the other pages’ elements many times over.
      await expectAccessibleBut(page, 'article ~ article');
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate(isScrolledSideways)).toBe(false);
    });

  test(`${locale}: readable in the dark`, async ({ page }) => {
    await page.goto(areaAddress(volume, volume.scheme.requirements[0]!.area));
    await expectContrastInTheDark(page);
  });

  test(`${locale}: read without script`, async ({ anotherContext }) => {
    const context = await anotherContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(index);
    await expect(rows(page)).toHaveCount(requirements.length);
    await expect(page.getByRole('search')).toBeHidden();
    await rows(page).first().getByRole('link').click();
    const [requirement] = volume.scheme.requirements;
    await expect(article(page, requirement!)).toBeInViewport();
    await expect(article(page, requirement!)).toContainText(say.rule.version(rulesVersion));
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

const rows = (page: Page): Locator => page.locator('li[data-at]:visible');

const status = (page: Page): Locator => page.getByRole('search').getByRole('status');

const article = (page: Page, { id }: Requirement): Locator => page.locator(`article[id="${id}"]`);

const addressesOf = (volume: Volume): readonly string[] => [
  `/${volume.locale}/rules/`,
  areaAddress(volume, volume.scheme.requirements[0]!.area),
];

async function expectArticles(page: Page, requirements: readonly Requirement[]): Promise<void> {
  const ids = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(requirements.map(({ id }) => id));
  const every = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(every.length).toBe(new Set(every).size);
}

async function expectRows(
  page: Page,
  volume: Volume,
  requirements: readonly Requirement[],
): Promise<void> {
  const titles = await rows(page).locator('a').allInnerTexts();
  expect(titles.sort()).toEqual(requirements.map((one) => titleOf(volume, one)).sort());
}

/** Runs in the page. */
const isScrolledSideways = () => document.documentElement.scrollWidth > innerWidth;

const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u200B\u00AD]+/g, '');
