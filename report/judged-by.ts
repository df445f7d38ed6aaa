import type { Judged } from '@/cases';
import { overruled } from '@/cases';
import type { Words } from '@/content';

/** Said wherever verdicts follow the consultant's answers; nothing where they follow the client's. */
export const judgedBy = (
  file: Judged,
  { ui: { report } }: Words,
): readonly { readonly label: string; readonly value: string }[] =>
  file.consultant.decides
    ? [{ label: report.judgedBy, value: report.byConsultant(overruled(file).length) }]
    : [];
