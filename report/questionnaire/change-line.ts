import type { Answer, Asked, NotKnown, OwnNotApplicable, Row, RowsAnswer } from '@/rules';
import type { RefusedLine } from './import-line';
import type { Place } from './sheet-lines';

interface Change {
  /** New to the case; the same as there; or not, so that the user must choose it. */
  readonly status: 'taken' | 'same' | 'differs';
  /** By which the change is chosen. */
  readonly address: string;
  readonly asked: Asked;
  readonly place: Place;
  readonly remark: string;
}

export interface AnswerChange extends Change {
  readonly kind: 'answer';
  /** What the case would say. */
  readonly answer: Answer;
}

/** Whether a list is complete; its rows are changes of their own. */
export interface ListChange extends Change {
  readonly kind: 'list';
  readonly answer: NotKnown | OwnNotApplicable | RowsAnswer['list'];
}

export interface RowChange extends Change {
  readonly kind: 'row';
  /** As it would stand in the case. */
  readonly row: Row;
  /** As it stands there; absent where it is new or was removed. */
  readonly current?: Row;
}

/** A row that the case has and the sheet of its list has not; it stays. */
export interface MissingRow {
  readonly kind: 'missing';
  readonly status: 'missing';
  readonly asked: Asked;
  readonly row: Row;
}

export type ChangeLine =
  | AnswerChange
  | ListChange
  | RowChange
  | MissingRow
  | (RefusedLine & { readonly status: 'refused' });
