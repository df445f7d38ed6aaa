/** Letters and digits that are not taken for one another, after Crockford. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Bytes in letters and digits, five bits each.
 *
 * @param bytes as many as fill whole letters: a multiple of five
 */
export const base32 = (bytes: Uint8Array): string =>
  (
    [...bytes]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
      .match(/.{5}/g) ?? []
  )
    .map((bits) => alphabet.charAt(Number.parseInt(bits, 2)))
    .join('');

/** What somebody typed for these letters, as they are printed. */
export const asPrinted = (typed: string): string =>
  typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
