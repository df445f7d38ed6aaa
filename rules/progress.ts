import type { Answer } from './answer';
import { isNotKnown } from './answer';
import type { Asked } from './journey';

/** How far a question is answered. */
export type Progress = 'answered' | 'in-part' | 'dont-know' | 'not-asked';

/** How far a question is answered: parts that are missing, or a list left open, are "in part". */
export function progressOf({ question }: Asked, answer: Answer | undefined): Progress {
  if (answer === undefined) return 'not-asked';
  if (isNotKnown(answer)) return 'dont-know';
  if (typeof answer !== 'object' || answer === null) return 'answered';
  if (question.kind === 'parts' && !('notApplicable' in answer))
    return question.parts.every((part) => part in answer) ? 'answered' : 'in-part';
  if (question.kind === 'rows' && 'list' in answer && answer.list === 'open') return 'in-part';
  return 'answered';
}
