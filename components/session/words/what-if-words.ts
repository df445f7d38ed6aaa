'use client';

import { wordsPart } from '../words-part';

export const useWhatIfWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/what-if')).whatIf,
  en: async () => (await import('@/content/en/what-if')).whatIf,
});
