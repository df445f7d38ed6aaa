'use client';

import { wordsPart } from '../words-part';

export const useInAppWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/in-app')).inAppWords,
  en: async () => (await import('@/content/en/in-app')).inAppWords,
});
