import type { BrowserWords } from '../../types/browser-words';

export const browserWords: BrowserWords = {
  tooOld: 'This browser is too old; the self-check may not work in it',
  use: 'Use Chrome 109, Edge 109, Firefox 128, Safari 16.4 or newer; on Windows 7, Chrome 109. Update browsers such as 360 and QQ, and switch them to their fast (Chromium) mode.',
  reading: 'The guide and the rule book can be read all the same.',
};
