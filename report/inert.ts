/**
 * Markdown's and HTML's own signs escaped, so that what users wrote can be no heading, list, link or
 * tag; control characters, which a terminal would obey, and marks that turn the writing direction
 * become spaces.
 */
export const inert = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)|\.(?<=www\.)/gi, '\\$&');
