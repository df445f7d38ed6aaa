import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page, TestInfo } from '@playwright/test';
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
import { walking } from './walk';

const run = promisify(execFile);

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
      const { pages, size, marks, text } = await print(page, info);

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

/** Every text of such elements in the report. */
const texts = (page: Page, selector: string): Promise<readonly string[]> =>
  page
    .getByRole('main')
    .locator(selector)
    .evaluateAll((elements) => {
      const isShown = (element: Element) =>
        element.checkVisibility() && !element.closest('.no-print');
      // A block within the element breaks its text into pieces that may stand apart on paper.
      const pieces = (element: Element): string[] => {
        const blocks = [...element.querySelectorAll('p, li, span')];
        if (blocks.length === 0) return [element.textContent];
        return blocks.filter((one) => !one.querySelector('p, li, span')).flatMap(pieces);
      };
      return elements
        .filter(isShown)
        .flatMap(pieces)
        .filter((text) => text.trim() !== '');
    });

interface Paper {
  readonly pages: number;
  readonly size: string;
  /** What stands at the edge of each page: which one it is, of how many. */
  readonly marks: readonly string[];
  /** What stands on the pages, without their edges. */
  readonly text: string;
}

async function print(page: Page, info: TestInfo): Promise<Paper> {
  const path = info.outputPath('report.pdf');
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: false }));
  const [{ stdout: about }, { stdout: text }] = await Promise.all([
    run('pdfinfo', [path]),
    run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { maxBuffer: 50_000_000 }),
  ]);
  const edges = /^[^\n]*\n(\d+\s*\/\s*\d+)\n/;
  const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '');
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(about)?.[1]),
    size: /^Page size:.*$/m.exec(about)?.[0] ?? '',
    marks: sheets.map((sheet) => edges.exec(sheet)?.[1] ?? ''),
    text: sheets.map((sheet) => sheet.replace(edges, '')).join('\n'),
  };
}

/** On paper nothing is wider than the page: what would stick out would be cut. */
async function expectNothingCut(page: Page): Promise<void> {
  const widthOfText = Math.round(((210 - 2 * 18) / 25.4) * 96);
  await page.setViewportSize({ width: widthOfText, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const sticking = await page
    .getByRole('main')
    .locator('*')
    .evaluateAll((elements, width) => {
      return elements
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .map((element) => element.outerHTML.slice(0, 120));
    }, widthOfText);
  expect(sticking).toEqual([]);
  await page.emulateMedia({ media: null });
}

/** Whether a text is there, in one piece or with the end of a page in between. */
function isIn(printed: string, text: string): boolean {
  if (printed.includes(text)) return true;
  let [found, missing] = [0, text.length];
  while (missing - found > 1) {
    const middle = Math.floor((found + missing) / 2);
    if (printed.includes(text.slice(0, middle))) found = middle;
    else missing = middle;
  }
  return found > 0 && printed.includes(text.slice(found));
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u200B\u00AD]+/g, '');
