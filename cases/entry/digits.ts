/** Full-width digits and signs as an input method types them, and a word processor's dashes, made plain. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\s]+/g, ' ')
    .replace(/。/g, '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
