/** The eight business types, in the order of the measures. */
export const categories = [
  'overall-integration',
  'system-consulting',
  'software-development',
  'security-monitoring',
  'shielded-room',
  'operation-maintenance',
  'data-recovery',
  'project-supervision',
] as const;
export type Category = (typeof categories)[number];

/** From the entry grade to the top. */
export const levels = ['grade-b', 'grade-a'] as const;
export type Level = (typeof levels)[number];

/** Renewal and the yearly self-check belong to the guide. */
export const occasions = ['initial'] as const;
export type Occasion = (typeof occasions)[number];
