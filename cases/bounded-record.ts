import * as z from 'zod/mini';
import { mostRows } from '@/rules';

/** More addresses than all questions of all categories and all rows together could have. */
const mostAddresses = 4 * mostRows;

/** A record by address that cannot be made endless. */
export const boundedRecord = <Value extends z.ZodMiniType>(
  address: z.ZodMiniType<string, string>,
  value: Value,
) =>
  z.record(address, value).check(
    z.refine((all) => Object.keys(all).length <= mostAddresses, {
      error: `≤ ${String(mostAddresses)}`,
    }),
  );
