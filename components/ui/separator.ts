/** Stands between what is told of one thing; no line begins with it. */
export const separator = '\u00a0· ';
