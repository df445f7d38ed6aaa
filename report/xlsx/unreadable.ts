import type { WorkbookProblem } from '@/content/types/questionnaire-words';

/** Thrown, and caught in `readWorkbook`, where a file must not or cannot be read any further. */
export class Unreadable extends Error {
  readonly problem: WorkbookProblem;

  constructor(problem: WorkbookProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

export const damaged = (): Unreadable => new Unreadable({ code: 'damaged' });
