/** The same numbers for the same seed, for ever and everywhere. */
export interface Random {
  /** A whole number from 0 on, below the bound. */
  readonly below: (bound: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

const prime = 2_147_483_647;

/** Each number is the one before times a root of a prime, modulo the prime; good enough to choose what to break. */
export function seeded(seed: number): Random {
  let state = (seed % (prime - 1)) + 1;
  const next = (): number => {
    state = (state * 48_271) % prime;
    return state / prime;
  };
  // The first ones still lie close together where the seeds do.
  for (let skipped = 0; skipped < 4; skipped += 1) next();
  const below = (bound: number): number => Math.floor(next() * bound);
  return { below, oneOf: (items) => items[below(items.length)]! };
}
