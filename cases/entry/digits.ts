/** Full-width digits and signs as people type them with a Chinese input method, made half-width. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\s]+/g, ' ')
    .replace(/。/g, '.')
    .trim();
