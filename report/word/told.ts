import type { ActionsWords } from '@/content/types/actions-words';
import type { DocumentWords } from '@/content/types/document-words';
import type { Locale, Words } from '@/content';
import type { Day } from '@/rules';
import type { WholeReport } from '../whole-report';

/** A report, and the words in which a document tells it. */
export interface Told {
  readonly report: WholeReport;
  readonly asOf: Day;
  readonly locale: Locale;
  readonly words: Words;
  readonly say: DocumentWords;
  readonly actions: ActionsWords;
}
