import type { Words } from '@/content';
import type { ActionsWords } from '@/content/types/actions-words';
import type { WorkbookWords } from '@/content/types/workbook-words';
import type { RowList } from '../row-lists';
import type { WholeReport } from '../whole-report';

/** What a register of gaps is made of. */
export interface RegisterBasis {
  readonly report: WholeReport;
  readonly words: Words;
  readonly actionsWords: ActionsWords;
  readonly workbookWords: WorkbookWords;
}

/** What a workbook of a report is made of. */
export interface WorkbookBasis extends RegisterBasis {
  readonly lists: readonly RowList[];
}
