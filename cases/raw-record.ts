/** An object as it was parsed: nothing in it has been checked. */
export type RawRecord = Readonly<Record<string, unknown>>;

export const isRawRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
