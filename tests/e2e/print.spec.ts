import type { Page } from '@playwright/test';
import type { CaseFile } from '@/cases';
import type { SchemeWords } from '@/content';
import {
  caseFile,
  manyTargets,
  notQualifying,
  notQualifyingForSecrecy,
  overallIntegrationB,
} from './companies';
import { expect, test } from './journey';
import type { Spoken } from './languages';
import { languages } from './languages';
import { expectNothingCut, isIn, print, squeezed, texts } from './paper';
import { walking } from './walk';

interface Printed {
  readonly file: CaseFile;
  readonly schemes: (spoken: Spoken) => readonly SchemeWords[];
  readonly fewestPages: number;
  readonly mostPages: number;
}

const cases: readonly Printed[] = [
  {
    file: caseFile({
      id: 'small',
      header: {
        organisation: '诚安网络技术有限公司',
        creditCode: '91350100M000100Y43',
        preparedBy: 'Z. S.',
        date: '2026-11-20',
      },
      answers: notQualifying,
    }),
    schemes: ({ ccrc }) => [ccrc],
    fewestPages: 6,
    mostPages: 36,
  },
  {
    file: caseFile({
      id: 'secrecy',
      header: { organisation: '诚安网络技术有限公司' },
      targets: [overallIntegrationB],
      answers: notQualifyingForSecrecy,
      evidence: {
        'business-licence': { status: 'have', particulars: { number: '91350100M000100Y43' } },
      },
    }),
    schemes: ({ secrecy }) => [secrecy],
    fewestPages: 6,
    mostPages: 36,
  },
  { file: manyTargets('large'), schemes: ({ ccrc }) => [ccrc], fewestPages: 10, mostPages: 92 },
];

for (const spoken of languages)
  for (const { file, schemes, fewestPages, mostPages } of cases)
    test(`${spoken.locale}: the ${file.id} report on paper`, async ({ page }, info) => {
      const walk = walking(page, spoken);
      await walk.open(file);
      await walk.to('report');
      const shown = {
        headings: await texts(page, 'h1, h2, h3, h4'),
        cells: await texts(page, 'th, td'),
        answers: await texts(page, 'dd, li'),
      };
      const { pages, size, marks, heads, text } = await print(page, info);

      expect(size).toMatch(/A4/);
      expect(pages).toBeGreaterThanOrEqual(fewestPages);
      expect(pages).toBeLessThanOrEqual(mostPages);
      const printed = squeezed(text);
      for (const { disclaimer } of schemes(spoken)) expect(printed).toContain(squeezed(disclaimer));
      for (const limit of spoken.words.ui.report.limitsSay)
        expect(printed).toContain(squeezed(limit));
      for (const kind of Object.values(shown))
        expect([...new Set(kind)].filter((piece) => !isIn(printed, squeezed(piece)))).toEqual([]);

      expect(printed, 'nothing that only works on a screen').not.toContain(
        squeezed(spoken.words.ui.report.print),
      );
      expect(marks.map(squeezed)).toEqual(
        Array.from({ length: pages }, (_, index) => `${String(index + 1)}/${String(pages)}`),
      );
      expect(heads[0], 'the cover says itself what it is').toBe('');
      const head = [spoken.words.ui.report.heading, file.header.organisation].join(' · ');
      expect(new Set(heads.slice(1).map(squeezed))).toEqual(new Set([squeezed(head)]));
      await expectContentsToMatch(page);
      await expectNothingCut(page);
      expect(await versionsInAppendix(page, spoken)).not.toContain(1);
    });

/** How many versions of each disagreement stand apart from each other in the appendix. */
const versionsInAppendix = (page: Page, spoken: Spoken): Promise<readonly number[]> =>
  page
    .getByRole('main')
    .getByRole('heading', { name: spoken.words.ui.report.disagreements, exact: true })
    .locator('xpath=following-sibling::ul[1]/li')
    .evaluateAll((items) => items.map((item) => Math.max(1, item.querySelectorAll('li').length)));

/** The contents name the numbered headings in their order, and every entry leads to its heading. */
async function expectContentsToMatch(page: Page): Promise<void> {
  const main = page.getByRole('main');
  const parts = await main.locator('nav > ol > li > a').allTextContents();
  expect(parts).toEqual(await main.locator('h2[id]:not(nav *)').allTextContents());
  expect(parts.map((title) => Number.parseInt(title, 10))).toEqual(parts.map((_, at) => at + 1));
  const led = await main.locator('nav a').evaluateAll((links) =>
    links.map((link) => {
      const heading = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      return [link.textContent, heading?.textContent] as const;
    }),
  );
  for (const [entry, heading] of led) expect(heading).toBe(entry);
}
