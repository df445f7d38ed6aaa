/** On how much of a target a check depends: on nothing of it, on its category, on its level and occasion too. */
export type Reach = (typeof reaches)[number];
const reaches = ['company', 'category', 'target'] as const;

/** The wider of two reaches. */
export const wider = (one: Reach = 'company', other: Reach = 'company'): Reach =>
  reaches.indexOf(one) > reaches.indexOf(other) ? one : other;
