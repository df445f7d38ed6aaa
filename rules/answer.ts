import type { PartialDate } from './calendar';

/** "Don't know": asked, and not known. */
export interface NotKnown {
  readonly unknown: true;
}

/** The user's own "does not apply to us": never a verdict, always for the authority to confirm. */
export interface OwnNotApplicable {
  readonly notApplicable: true;
}

/** Absent = not asked. The three answers without a value are three different things. */
export type Answer<Value = unknown> = Value | NotKnown | OwnNotApplicable;

/** Answers of one company, once for the whole case and once per category. */
export interface Answers {
  readonly case: Readonly<Record<string, Answer>>;
  readonly category: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
}

/** All of a thing's parts, none of them, or each part that was answered on its own. */
export type PartsAnswer<Part extends string = string> =
  'all' | 'none' | Readonly<Partial<Record<Part, boolean>>>;

/** Years in a field of work: since a date, or as a number of whole months that does not grow. */
export type ExperienceAnswer = { readonly since: PartialDate } | { readonly months: number };

/** Since when a service has been provided. */
export type ServiceAnswer = { readonly since: PartialDate } | 'planned' | 'not-provided';

/** When something last happened, or that it never did. */
export type EventAnswer = { readonly on: PartialDate } | 'never';

/** A row of a list; `rowId` is permanent. A field that is absent is not known. */
export interface Row {
  readonly rowId: string;
  readonly [field: string]: string | number | boolean | undefined;
}

/** A list and whether it is finished: *open*, *complete* ("these are all") or *none*. */
export interface RowsAnswer<R extends { readonly rowId: string } = Row> {
  readonly list: 'open' | 'complete' | 'none';
  readonly rows: readonly R[];
}

export const isNotKnown = (answer: unknown): answer is NotKnown =>
  typeof answer === 'object' && answer !== null && 'unknown' in answer;

export const isOwnNotApplicable = (answer: unknown): answer is OwnNotApplicable =>
  typeof answer === 'object' && answer !== null && 'notApplicable' in answer;

/** The value of an answer, where there is one. */
export const valueOf = <Value>(answer: Answer<Value> | undefined): Value | undefined =>
  answer === undefined || isNotKnown(answer) || isOwnNotApplicable(answer) ? undefined : answer;
