import type { ExportWords, ReportFormat } from '@/content/types/export-words';
import type { Locale, Words } from '@/content';
import type { WholeReport } from '@/report';

/** What a report is written from. */
export interface Told {
  readonly report: WholeReport;
  readonly words: Words;
  readonly say: ExportWords;
  readonly locale: Locale;
}

interface ReportWriter {
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  /** What writes it is fetched when it is asked for. */
  readonly write: (told: Told) => Promise<string | Uint8Array>;
}

/** How each format is written. */
export const reportWriters: Readonly<Record<ReportFormat, ReportWriter>> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: async ({ report: { model, planning }, words }) =>
      (await import('@/report')).asMarkdown(model, planning, words),
  },
};
