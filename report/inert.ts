import { plainText } from './plain-text';

/** Plain text with Markdown's and HTML's own signs escaped: it can be no heading, list, link or tag. */
export const inert = (text: string): string =>
  plainText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)|\.(?<=www\.)/gi, '\\$&');
