/** Begins a file of comma-separated values, so that spreadsheet programs read it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * A line of comma-separated values after RFC 4180. What a spreadsheet would take for a formula is
 * shown as text: an apostrophe stands before it. Control characters but line ends become spaces.
 *
 * @returns the line with its end
 */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map(cellText).join(',')}\r\n`;

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const plain = cell.replace(/(?![\t\r\n])\p{Cc}/gu, ' ');
  // Where Chinese is written, spreadsheets take the wide signs for the narrow ones.
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
