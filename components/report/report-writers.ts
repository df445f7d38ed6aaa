import type { ReportFormat } from '@/content/types/export-words';
import { actionsWordsIn } from '../session/words-part';
import type { Told } from './told';

interface ReportWriter {
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  /** What writes it is fetched when it is asked for. */
  readonly write: (told: Told) => Promise<string | Uint8Array>;
}

/** How each format is written. */
export const reportWriters: Readonly<Record<ReportFormat, ReportWriter>> = {
  excel: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (told) => (await import('./write-sheets')).writeSheets(told),
  },
  csv: {
    ending: 'csv',
    type: 'text/csv',
    write: async (told) => (await import('./write-sheets')).writeRegister(told),
  },
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: async ({ report, words, locale }) =>
      (await import('@/report')).asMarkdown(report, words, await actionsWordsIn[locale]()),
  },
};
