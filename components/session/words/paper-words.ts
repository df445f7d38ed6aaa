'use client';

import { wordsPart } from '../words-part';

export const usePaperWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/paper')).paperWords,
  en: async () => (await import('@/content/en/paper')).paperWords,
});
