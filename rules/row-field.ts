import * as z from 'zod/mini';
import { isPartialDate } from './calendar';

/** A field of a row. Only what tells rows apart is required; what is missing is not known. */
export type RowField = (
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'date'; readonly mayLieAhead: boolean }
  | { readonly kind: 'flag' }
  /** In whole yuan; typed in 万元. */
  | { readonly kind: 'amount'; readonly most: number }
  | {
      readonly kind: 'choice';
      readonly options: readonly string[];
      readonly required?: true;
    }
) & {
  /** The field matters only while another field of the row says one of these; else it is hidden. */
  readonly onlyIf?: { readonly field: string; readonly says: readonly string[] };
};

/** Whether a field of a row matters, given the row's other fields. A hidden one is kept, not shown. */
export const isShown = (
  field: RowField,
  row: Readonly<Record<string, string | number | boolean | undefined>>,
): boolean =>
  field.onlyIf === undefined || field.onlyIf.says.includes(String(row[field.onlyIf.field] ?? ''));

export type RowFields = Readonly<Record<string, RowField>>;

type ValueOf<Field> = Field extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : Field extends { kind: 'flag' }
    ? boolean
    : Field extends { kind: 'amount' }
      ? number
      : string;

type RequiredField<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { required: true } ? Name : never;
}[keyof Fields];

/** The type of a row with these fields. */
export type RowOf<Fields extends RowFields> = { readonly rowId: string } & {
  readonly [Name in RequiredField<Fields>]: ValueOf<Fields[Name]>;
} & { readonly [Name in Exclude<keyof Fields, RequiredField<Fields>>]?: ValueOf<Fields[Name]> };

const rowIdSchema = z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/));

export const rowSchema = (fields: RowFields) =>
  z.strictObject({
    rowId: rowIdSchema,
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const schema = fieldSchema(field);
        return [name, field.kind === 'choice' && field.required ? schema : z.optional(schema)];
      }),
    ),
  });

function fieldSchema(field: RowField): z.ZodMiniType {
  switch (field.kind) {
    case 'text':
      return z.string().check(z.maxLength(field.longest));
    case 'date':
      return z.string().check(z.refine(isPartialDate, { error: 'date' }));
    case 'flag':
      return z.boolean();
    case 'amount':
      return z.int().check(z.minimum(0), z.maximum(field.most));
    case 'choice':
      return z.enum(field.options);
  }
}
