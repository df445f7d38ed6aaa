import * as z from 'zod/mini';
import type {
  EventAnswer,
  ExperienceAnswer,
  PartsAnswer,
  RowsAnswer,
  ServiceAnswer,
} from './answer';
import { isPartialDate } from './calendar';
import type { RowFields, RowOf } from './row-field';
import { rowSchema } from './row-field';

/** Asked once for the whole case, or once for each category applied for. */
export type Per = 'case' | 'category';

interface Asked<Id extends string, Kind extends string, Value> {
  readonly id: Id;
  readonly kind: Kind;
  readonly per: Per;
  readonly schema: z.ZodMiniType<Value>;
  /** On few, listed questions the user may say "does not apply to us". */
  readonly mayNotApply?: true;
}

export interface ChoiceQuestion<
  Id extends string = string,
  Option extends string = string,
> extends Asked<Id, 'choice', Option> {
  readonly options: readonly Option[];
}

export interface PartsQuestion<
  Id extends string = string,
  Part extends string = string,
> extends Asked<Id, 'parts', PartsAnswer<Part>> {
  readonly parts: readonly Part[];
}

export interface DateQuestion<Id extends string = string> extends Asked<Id, 'date', string> {
  /** An expiry or the end of a lease may lie after today; a date of the past may not. */
  readonly mayLieAhead?: true;
}

interface Countable {
  readonly most: number;
  /** What is counted builds up over months or years, like people insured for a year or an income. */
  readonly countsOverTime?: true;
}

export interface CountQuestion<Id extends string = string>
  extends Asked<Id, 'count', number>, Countable {}

/** A sum of money in whole yuan; typed in 万元. */
export interface AmountQuestion<Id extends string = string>
  extends Asked<Id, 'amount', number>, Countable {}

/** A share in percent, from 0 to 100. */
export type ShareQuestion<Id extends string = string> = Asked<Id, 'share', number>;

/** Something that never happened, or happened on a day. */
export type EventQuestion<Id extends string = string> = Asked<Id, 'event', EventAnswer>;

export interface ExperienceQuestion<Id extends string = string> extends Asked<
  Id,
  'experience',
  ExperienceAnswer
> {
  readonly mostMonths: number;
}

export type ServiceQuestion<Id extends string = string> = Asked<Id, 'service', ServiceAnswer>;

export interface RowsQuestion<
  Id extends string = string,
  Fields extends RowFields = RowFields,
> extends Asked<Id, 'rows', RowsAnswer<RowOf<Fields>>> {
  readonly fields: Fields;
}

export type Question =
  | ChoiceQuestion
  | PartsQuestion
  | DateQuestion
  | CountQuestion
  | AmountQuestion
  | ShareQuestion
  | EventQuestion
  | ExperienceQuestion
  | ServiceQuestion
  | RowsQuestion;

interface Options {
  readonly per: Per;
  readonly mayNotApply?: true;
}

/** A date of the past as the user knows it; that it is not after today is checked at entry only. */
const partialDateSchema = z.string().check(z.refine(isPartialDate, { error: 'date' }));

/** Longest list that a case may hold; far above any real company, far below what would choke a browser. */
export const mostRows = 1000;

export const choice = <const Id extends string, const Option extends string>(
  id: Id,
  options: readonly Option[],
  rest: Options,
): ChoiceQuestion<Id, Option> => ({
  id,
  kind: 'choice',
  ...rest,
  options,
  schema: z.enum(options),
});

/** A thing of several parts, each of which can be there or missing. */
export const parts = <const Id extends string, const Part extends string>(
  id: Id,
  list: readonly Part[],
  rest: Options,
): PartsQuestion<Id, Part> => ({
  id,
  kind: 'parts',
  ...rest,
  parts: list,
  schema: z.union([z.enum(['all', 'none']), z.partialRecord(z.enum(list), z.boolean())]),
});

/** The day on which something happened, or where `mayLieAhead` says so, will happen. */
export const date = <const Id extends string>(
  id: Id,
  rest: Options & { readonly mayLieAhead?: true },
): DateQuestion<Id> => ({
  id,
  kind: 'date',
  ...rest,
  schema: partialDateSchema,
});

/** A number of people or things, from 0 to `most`; above that a typing error is likelier than a fact. */
export const count = <const Id extends string>(
  id: Id,
  rest: Options & Countable,
): CountQuestion<Id> => ({
  id,
  kind: 'count',
  ...rest,
  schema: z.int().check(z.minimum(0), z.maximum(rest.most)),
});

/** A sum of money, from 0 to `most` yuan. */
export const amount = <const Id extends string>(
  id: Id,
  rest: Options & Countable,
): AmountQuestion<Id> => ({
  id,
  kind: 'amount',
  ...rest,
  schema: z.int().check(z.minimum(0), z.maximum(rest.most)),
});

/** A share in percent; fractions count. */
export const share = <const Id extends string>(id: Id, rest: Options): ShareQuestion<Id> => ({
  id,
  kind: 'share',
  ...rest,
  schema: z.number().check(z.minimum(0), z.maximum(100)),
});

export const event = <const Id extends string>(id: Id, rest: Options): EventQuestion<Id> => ({
  id,
  kind: 'event',
  ...rest,
  schema: z.union([z.enum(['never']), z.strictObject({ on: partialDateSchema })]),
});

export const experience = <const Id extends string>(
  id: Id,
  rest: Options & { readonly mostMonths: number },
): ExperienceQuestion<Id> => ({
  id,
  kind: 'experience',
  ...rest,
  schema: z.union([
    z.strictObject({ since: partialDateSchema }),
    z.strictObject({ months: z.int().check(z.minimum(0), z.maximum(rest.mostMonths)) }),
  ]),
});

export const service = <const Id extends string>(id: Id, rest: Options): ServiceQuestion<Id> => ({
  id,
  kind: 'service',
  ...rest,
  schema: z.union([
    z.enum(['planned', 'not-provided']),
    z.strictObject({ since: partialDateSchema }),
  ]),
});

/** A list of rows with permanent ids. */
export const rows = <const Id extends string, const Fields extends RowFields>(
  id: Id,
  fields: Fields,
  rest: Options,
): RowsQuestion<Id, Fields> => ({
  id,
  kind: 'rows',
  ...rest,
  fields,
  schema: z.strictObject({
    list: z.enum(['open', 'complete', 'none']),
    rows: z.array(rowSchema(fields)).check(z.maxLength(mostRows)),
  }) as unknown as z.ZodMiniType<RowsAnswer<RowOf<Fields>>>,
});
