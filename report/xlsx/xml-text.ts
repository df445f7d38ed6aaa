const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (char: string): string =>
  `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Signs that XML cannot hold, or would not give back as they were. */
const unspeakable = /(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** What spreadsheets read as a sign of this number. */
const escape = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Any text as the content of a cell: signs of XML are escaped, and what XML cannot hold is written
 * in the way of spreadsheets, `_x000D_`, which text that merely looks so must not be taken for.
 */
export const cellText = (text: string): string =>
  xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(unspeakable, escaped));

/** Text as the value of an attribute or the content of an element. */
export const xmlText = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => named[char] ?? char);

/** The text of a cell as it was before `cellText`. */
export const unescaped = (text: string): string =>
  text.replace(escape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
