import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { reportParts } from '@/content/types/paper-words';
import { languages } from '../e2e/languages';
import { print } from '../e2e/paper';
import { walking } from '../e2e/walk';
import { pictureOf, test } from './drawn';
import { exampleOf } from './screens';

/** What follows repeats itself. */
const mostPages = 8;
const dotsPerInch = '80';

for (const part of reportParts)
  for (const spoken of languages)
    test(`paper-${part} ${spoken.locale}`, async ({ page }, info) => {
      const walk = walking(page, spoken);
      await walk.open(exampleOf(spoken));
      await page.goto(`/${spoken.locale}/report/#case=example&part=${part}`);
      await page.locator(`[data-part="${part}"][data-ready]`).waitFor();
      const { pages } = await print(page, info);
      for (let at = 1; at <= Math.min(pages, mostPages); at += 1)
        drawSheet(info.outputPath('report.pdf'), at, pictureOf(`paper-${part}`, name(spoken, at)));
    });

const name = ({ locale }: { readonly locale: string }, page: number): string =>
  `${locale}-paper-${String(page)}`;

function drawSheet(pdf: string, page: number, picture: string): void {
  mkdirSync(dirname(picture), { recursive: true });
  const [only, resolution] = [
    ['-f', String(page), '-singlefile'],
    ['-r', dotsPerInch],
  ];
  // The program itself adds what the name of a picture ends with.
  const path = picture.replace(/\.png$/, '');
  execFileSync('pdftoppm', [...only, ...resolution, '-png', pdf, path]);
}
