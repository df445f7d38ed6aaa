import type { ReportFormat } from '@/content/types/export-words';
import type { ReportWriter } from './report-writer';
import { wordWriters } from './word-writers';

/** How each format is written. */
export const reportWriters: Readonly<Record<ReportFormat, ReportWriter>> = {
  ...wordWriters,
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: async ({ report: { model, planning }, words }) =>
      (await import('@/report')).asMarkdown(model, planning, words),
  },
};
