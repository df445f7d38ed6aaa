'use client';

import { wordsPart } from '../words-part';

export const useDeskWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/desk')).desk,
  en: async () => (await import('@/content/en/desk')).desk,
});
