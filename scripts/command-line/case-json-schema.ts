import * as z from 'zod/mini';
import { caseFileSchema } from '@/cases';
import type { Scheme } from '@/rules';
import { isDay, isPartialDate } from '@/rules';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The JSON Schema, draft 2020-12, of a case file whose answers belong to these schemes. */
export const caseJsonSchema = (schemes: readonly Scheme[]): JsonSchema =>
  z.toJSONSchema(caseFileSchema(schemes), {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      for (const check of zodSchema._zod.def.checks ?? [])
        Object.assign(jsonSchema, saidOtherwise.get(testOf(check)));
    },
  });

const year = '(19|20|21)\\d{2}';
const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12]\\d|3[01])';

/** What a schema tests with a function, in JSON Schema's own terms; how long each month is, it cannot say. */
const saidOtherwise = new Map<unknown, JsonSchema>([
  [isDay, { pattern: `^${year}-${month}-${day}$` }],
  [isPartialDate, { pattern: `^${year}(-${month}(-${day})?)?$` }],
]);

const testOf = ({ _zod: { def } }: z.core.$ZodCheck<never>): unknown =>
  def.check === 'custom' && 'fn' in def ? def.fn : undefined;
