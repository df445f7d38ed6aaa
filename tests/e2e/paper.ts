import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page, TestInfo } from '@playwright/test';
import { expect } from './journey';

const run = promisify(execFile);

/** Every text of such elements in the report. */
export const texts = (page: Page, selector: string): Promise<readonly string[]> =>
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

export interface Paper {
  readonly pages: number;
  readonly size: string;
  /** What stands at the edge of each page: which one it is, of how many. */
  readonly marks: readonly string[];
  /** The line at the head of each page; empty where there is none. */
  readonly heads: readonly string[];
  /** What stands on the pages, without their edges. */
  readonly text: string;
}

export async function print(page: Page, info: TestInfo): Promise<Paper> {
  const path = info.outputPath('report.pdf');
  await writeFile(path, await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: false }));
  const [{ stdout: about }, { stdout: text }] = await Promise.all([
    run('pdfinfo', [path]),
    run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { maxBuffer: 50_000_000 }),
  ]);
  // A cover has no line at its head.
  const edges = /^(?:([^\n]*)\n)??(\d+\s*\/\s*\d+)\n/;
  const sheets = text.split('\f').filter((sheet) => sheet.trim() !== '');
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(about)?.[1]),
    size: /^Page size:.*$/m.exec(about)?.[0] ?? '',
    marks: sheets.map((sheet) => edges.exec(sheet)?.[2] ?? ''),
    heads: sheets.map((sheet) => edges.exec(sheet)?.[1] ?? ''),
    text: sheets.map((sheet) => sheet.replace(edges, '')).join('\n'),
  };
}

/** On paper nothing is wider than the page: what would stick out would be cut. */
export async function expectNothingCut(page: Page): Promise<void> {
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
export function isIn(printed: string, text: string): boolean {
  if (printed.includes(text)) return true;
  let [found, missing] = [0, text.length];
  while (missing - found > 1) {
    const middle = Math.floor((found + missing) / 2);
    if (printed.includes(text.slice(0, middle))) found = middle;
    else missing = middle;
  }
  return found > 0 && printed.includes(text.slice(found));
}

export const squeezed = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u200B\u00AD]+/g, '');
