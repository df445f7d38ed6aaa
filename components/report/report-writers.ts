import type { ReportFormat } from '@/content/types/export-words';
import { actionsWordsIn } from '../session/words/actions-words';
import type { ReportWriter } from './report-writer';
import { sheetWriters } from './sheet-writers';
import { wordWriters } from './word-writers';

/** How each format is written. */
export const reportWriters: Readonly<Record<ReportFormat, ReportWriter>> = {
  ...wordWriters,
  ...sheetWriters,
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: async ({ report, words, locale }) =>
      (await import('@/report')).asMarkdown(report, words, await actionsWordsIn[locale]()),
  },
};
