import type { ExportWords } from '@/content/types/export-words';
import type { Locale, Words } from '@/content';
import type { WholeBasis, WholeReport } from '@/report';

/** What a report is written from. */
export interface Told {
  readonly report: WholeReport;
  /** What the report was worked out from. */
  readonly basis: WholeBasis;
  readonly words: Words;
  readonly say: ExportWords;
  readonly locale: Locale;
}

export interface ReportWriter {
  readonly ending: string;
  /** The media type. */
  readonly type: string;
  /** Whether a report has this format; absent where every report has it. */
  readonly isOffered?: (report: WholeReport['model']) => boolean;
  /** What writes it is fetched when it is asked for. */
  readonly write: (told: Told) => Promise<string | Uint8Array>;
}
