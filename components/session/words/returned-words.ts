'use client';

import { wordsPart } from '../words-part';

export const useReturnedWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/returned')).returned,
  en: async () => (await import('@/content/en/returned')).returned,
});
