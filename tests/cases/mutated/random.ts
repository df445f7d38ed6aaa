/** The same numbers for the same seed, for ever and everywhere. */
export interface Random {
  /** A whole number from 0 on, below the bound. */
  readonly below: (bound: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** A 32-bit generator of the xorshift family; good enough to choose what to break. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const below = (bound: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
  return { below, oneOf: (items) => items[below(items.length)]! };
}
