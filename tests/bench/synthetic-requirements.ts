/** One condition over one fact, which every engine of the comparison can express. */
export type Condition =
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly oneOf: readonly string[] };

/** A requirement is met where every condition is. */
export interface SyntheticRequirement {
  readonly id: string;
  readonly conditions: readonly Condition[];
}

export type SyntheticFacts = Readonly<Record<string, number | string>>;

export const options = ['a', 'b', 'c', 'd'] as const;
const countFacts = 60;
const choiceFacts = 40;

export const countNames = names('count', countFacts);
export const choiceNames = names('choice', choiceFacts);

/** So many requirements of two to five conditions; each number always gives the same ones. */
export const syntheticRequirements = (many: number): readonly SyntheticRequirement[] =>
  Array.from({ length: many }, (_, nth) => ({
    id: `made-up/requirement-${String(nth)}`,
    conditions: Array.from({ length: 2 + (nth % 4) }, (__, place) =>
      condition(nth * 7 + place * 13),
    ),
  }));

/** The facts of the nth of many companies. */
export const syntheticFacts = (nth: number): SyntheticFacts => ({
  ...Object.fromEntries(countNames.map((name, index) => [name, (nth * 31 + index * 17) % 60])),
  ...Object.fromEntries(
    choiceNames.map((name, index) => [
      name,
      options[(nth * 5 + index * 3) % options.length] ?? 'a',
    ]),
  ),
});

function condition(seed: number): Condition {
  return seed % 3 === 0
    ? {
        fact: choiceNames[seed % choiceFacts] ?? '',
        oneOf: options.slice(seed % 2, (seed % 2) + 2),
      }
    : { fact: countNames[seed % countFacts] ?? '', atLeast: (seed * 11) % 50 };
}

function names(kind: string, many: number): readonly string[] {
  return Array.from({ length: many }, (_, nth) => `${kind}-${String(nth)}`);
}
