/** The eight service categories. */
export const categories = [
  'security-integration',
  'security-operations',
  'risk-assessment',
  'incident-response',
  'secure-development',
  'disaster-recovery',
  'security-audit',
  'industrial-control',
] as const;
export type Category = (typeof categories)[number];

/** From the entry level to the top. */
export const levels = ['level-3', 'level-2', 'level-1'] as const;
export type Level = (typeof levels)[number];

export const occasions = ['initial', 'surveillance'] as const;
export type Occasion = (typeof occasions)[number];

/** Some clauses of their own were readable, or advice on them; of the other categories no clause. */
export const categoriesKnownInPart: readonly string[] = [
  'security-integration',
  'risk-assessment',
  'incident-response',
  'secure-development',
  'security-audit',
] satisfies readonly Category[];
