import type { FormWords } from '@/content/types/form-words';
import type { Answers, Target } from '@/rules';
import type { Telling } from '../finding-report';
import type { ReportBasis } from '../model';

/** What the draft of the form is made of. */
export interface FormBasis extends ReportBasis {
  readonly say: FormWords;
}

/** With what one part of it is filled in. */
export interface Filling extends Pick<FormBasis, 'file' | 'say' | 'asOf'> {
  /** The answers by which the case is judged. */
  readonly answers: Answers;
  readonly telling: Telling;
  /** The highest target of each category applied for. */
  readonly applied: readonly Target[];
}
