import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The text of each page of a PDF. */
export const pageTexts = (pdf: string): readonly string[] =>
  execFileSync('pdftotext', ['-layout', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
    .split('\f')
    .slice(0, -1);

/** Draws each page of a PDF, for whoever wants to look. */
export const drawPages = (pdf: string, folder: string, name: string): void => {
  execFileSync('pdftoppm', ['-r', '60', '-png', pdf, join(folder, name)]);
};

/** Whether a page holds nothing but what runs along its margins. */
export const isEmptyPage = (text: string): boolean =>
  text.split('\n').filter((line) => /\S/.test(line) && !/^\s*\d+ \/ \d+\s*$/.test(line)).length < 2;
