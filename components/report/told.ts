import type { Locale, Words } from '@/content';
import type { ExportWords } from '@/content/types/export-words';
import type { JudgedBasis, WholeReport } from '@/report';

/** What a report is written from. */
export interface Told {
  readonly report: WholeReport;
  /** What it was worked out from. */
  readonly basis: JudgedBasis;
  readonly words: Words;
  readonly say: ExportWords;
  readonly locale: Locale;
}
