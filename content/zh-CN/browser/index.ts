import type { BrowserWords } from '../../types/browser-words';

export const browserWords: BrowserWords = {
  tooOld: '浏览器版本过低，自评可能无法使用',
  use: '请使用 Chrome 109、Edge 109、Firefox 128、Safari 16.4 或更新的版本；Windows 7 可用 Chrome 109。360、QQ 等浏览器请更新，并切换到“极速模式”。',
  reading: '申报指南和规则手册仍可照常阅读。',
};
