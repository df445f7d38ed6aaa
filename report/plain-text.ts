/**
 * What users wrote as text and nothing else: control characters, halves of characters and marks that
 * turn the writing direction become spaces, since files may not hold the first two and a reader would
 * obey the third.
 */
export const plainText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ');
