/** The version of the rules as a whole; an assessment is comparable only within one version. */
export const rulesVersion = '2026.11.2';

/** Until when the sources behind the rules were read: `YYYY-MM`. */
export const sourcesReadUntil = '2026-11';
