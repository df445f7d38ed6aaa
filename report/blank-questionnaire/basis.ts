import type { CaseFile } from '@/cases';
import type { PaperWords } from '@/content/types/paper-words';
import type { ReportBasis } from '../model';

/** What a blank questionnaire is made of: of the case no answer. */
export interface BlankBasis extends Omit<ReportBasis, 'file'> {
  readonly file: Pick<CaseFile, 'header' | 'targets'>;
  readonly paperWords: PaperWords;
}
