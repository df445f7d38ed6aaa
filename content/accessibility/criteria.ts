interface Row {
  /** Its number in WCAG 2.2. */
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly result: 'supported' | 'partly' | 'not-applicable';
  /** By what it was found: automatic tests, a look by hand, or both. */
  readonly held: 'test' | 'look' | 'both';
}

/**
 * The success criteria of WCAG 2.2 at levels A and AA, in their order, as this product stands to
 * them. Which tests hold each, and what was looked at, is kept beside the tests.
 */
const table = [
  { id: '1.1.1', level: 'A', result: 'supported', held: 'both' },
  { id: '1.2.1', level: 'A', result: 'not-applicable', held: 'test' },
  { id: '1.2.2', level: 'A', result: 'not-applicable', held: 'test' },
  { id: '1.2.3', level: 'A', result: 'not-applicable', held: 'test' },
  { id: '1.2.4', level: 'AA', result: 'not-applicable', held: 'test' },
  { id: '1.2.5', level: 'AA', result: 'not-applicable', held: 'test' },
  { id: '1.3.1', level: 'A', result: 'supported', held: 'both' },
  { id: '1.3.2', level: 'A', result: 'supported', held: 'test' },
  { id: '1.3.3', level: 'A', result: 'supported', held: 'look' },
  { id: '1.3.4', level: 'AA', result: 'supported', held: 'test' },
  { id: '1.3.5', level: 'AA', result: 'supported', held: 'test' },
  { id: '1.4.1', level: 'A', result: 'supported', held: 'test' },
  { id: '1.4.2', level: 'A', result: 'not-applicable', held: 'test' },
  { id: '1.4.3', level: 'AA', result: 'supported', held: 'test' },
  { id: '1.4.4', level: 'AA', result: 'supported', held: 'test' },
  { id: '1.4.5', level: 'AA', result: 'supported', held: 'test' },
  { id: '1.4.10', level: 'AA', result: 'supported', held: 'test' },
  { id: '1.4.11', level: 'AA', result: 'supported', held: 'both' },
  { id: '1.4.12', level: 'AA', result: 'supported', held: 'test' },
  { id: '1.4.13', level: 'AA', result: 'supported', held: 'test' },
  { id: '2.1.1', level: 'A', result: 'supported', held: 'test' },
  { id: '2.1.2', level: 'A', result: 'supported', held: 'test' },
  { id: '2.1.4', level: 'A', result: 'supported', held: 'test' },
  { id: '2.2.1', level: 'A', result: 'not-applicable', held: 'look' },
  { id: '2.2.2', level: 'A', result: 'not-applicable', held: 'test' },
  { id: '2.3.1', level: 'A', result: 'supported', held: 'test' },
  { id: '2.4.1', level: 'A', result: 'supported', held: 'both' },
  { id: '2.4.2', level: 'A', result: 'supported', held: 'both' },
  { id: '2.4.3', level: 'A', result: 'supported', held: 'test' },
  { id: '2.4.4', level: 'A', result: 'supported', held: 'both' },
  { id: '2.4.5', level: 'AA', result: 'supported', held: 'test' },
  { id: '2.4.6', level: 'AA', result: 'supported', held: 'both' },
  { id: '2.4.7', level: 'AA', result: 'supported', held: 'test' },
  { id: '2.4.11', level: 'AA', result: 'supported', held: 'test' },
  { id: '2.5.1', level: 'A', result: 'not-applicable', held: 'test' },
  { id: '2.5.2', level: 'A', result: 'supported', held: 'test' },
  { id: '2.5.3', level: 'A', result: 'supported', held: 'test' },
  { id: '2.5.4', level: 'A', result: 'not-applicable', held: 'test' },
  { id: '2.5.7', level: 'AA', result: 'not-applicable', held: 'test' },
  { id: '2.5.8', level: 'AA', result: 'supported', held: 'test' },
  { id: '3.1.1', level: 'A', result: 'supported', held: 'test' },
  { id: '3.1.2', level: 'AA', result: 'supported', held: 'both' },
  { id: '3.2.1', level: 'A', result: 'supported', held: 'both' },
  { id: '3.2.2', level: 'A', result: 'supported', held: 'both' },
  { id: '3.2.3', level: 'AA', result: 'supported', held: 'both' },
  { id: '3.2.4', level: 'AA', result: 'supported', held: 'look' },
  { id: '3.2.6', level: 'A', result: 'supported', held: 'look' },
  { id: '3.3.1', level: 'A', result: 'supported', held: 'test' },
  { id: '3.3.2', level: 'A', result: 'supported', held: 'both' },
  { id: '3.3.3', level: 'AA', result: 'supported', held: 'test' },
  { id: '3.3.4', level: 'AA', result: 'supported', held: 'test' },
  { id: '3.3.7', level: 'A', result: 'supported', held: 'test' },
  { id: '3.3.8', level: 'AA', result: 'not-applicable', held: 'look' },
  { id: '4.1.2', level: 'A', result: 'supported', held: 'test' },
  { id: '4.1.3', level: 'AA', result: 'supported', held: 'test' },
] as const satisfies readonly Row[];

export type CriterionId = (typeof table)[number]['id'];

export interface Criterion extends Row {
  readonly id: CriterionId;
}

export const criteria: readonly Criterion[] = table;
