import type { Answer, Asked, Row } from '@/rules';
import type { Refusal } from './read-context';
import type { Place } from './sheet-lines';

interface Found {
  readonly place: Place;
  /** What was written beside it; never evaluated. */
  readonly remark: string;
}

export interface AnswerLine extends Found {
  readonly kind: 'answer';
  readonly asked: Asked;
  readonly answer: Answer;
}

export interface RowLine extends Found {
  readonly kind: 'row';
  readonly asked: Asked;
  /** The id that the workbook gives the row, where it is one. */
  readonly rowId: string | undefined;
  /** An id of its own, in case that the row turns out to be a new one. */
  readonly spareId: string;
  readonly fields: Omit<Row, 'rowId'>;
  /** Fields of which it was said that they are not known. */
  readonly notKnown: readonly string[];
}

/** Whether a list is complete, not known, or not applicable. */
export interface ListLine extends Found {
  readonly kind: 'list';
  readonly asked: Asked;
  readonly state: string;
  /** What stood in the cell. */
  readonly said: string;
}

export interface RefusedLine extends Found {
  readonly kind: 'refused';
  /** The question, where it is known. */
  readonly asked?: Asked;
  /** The row of the case that was meant, where there is one. */
  readonly rowId?: string;
  readonly refusal: Refusal;
}

/** A line of a questionnaire that says something. */
export type ImportLine = AnswerLine | RowLine | ListLine | RefusedLine;

export const refusedLine = (
  refusal: Refusal,
  rest: Pick<RefusedLine, 'remark' | 'asked' | 'rowId'>,
): RefusedLine => ({ kind: 'refused', place: refusal.place, refusal, ...rest });
