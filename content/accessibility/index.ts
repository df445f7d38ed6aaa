export type { Criterion, CriterionId } from './criteria';
export { criteria } from './criteria';

/** The day on which statement and criteria were last gone through. */
export const reviewedOn = '2026-11-28' satisfies `${number}-${number}-${number}`;
