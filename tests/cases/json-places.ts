export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Path = readonly (string | number)[];

/** Every place in a value, the value itself first. */
export function placesIn(value: Json, above: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((inside: Json, index) => [index, inside] as const)
    : Object.entries(value as Record<string, Json>);
  return [above, ...entries.flatMap(([key, inside]) => placesIn(inside, [...above, key]))];
}

export const valueIn = (value: Json, path: Path): Json =>
  path.reduce<Json>((inside, key) => (inside as Record<string | number, Json>)[key]!, value);

/** The value with another one at a place. */
export function replaced(value: Json, [key, ...rest]: Path, put: Json): Json {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((inside: Json, index) =>
      index === key ? replaced(inside, rest, put) : inside,
    );
  const record = value as Record<string, Json>;
  return { ...record, [key]: replaced(record[key]!, rest, put) };
}
