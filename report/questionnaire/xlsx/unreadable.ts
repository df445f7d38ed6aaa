import type { WorkbookProblem } from '@/content/types/questionnaire-words';

/** Thrown, and caught in `readWorkbook`, where a file must not or cannot be read any further. */
export class Unreadable extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
  }
}

export const damaged = (): Unreadable => new Unreadable({ code: 'damaged' });
