'use client';

import { wordsPart } from '../words-part';

export const useOfflineWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/offline')).offlineWords,
  en: async () => (await import('@/content/en/offline')).offlineWords,
});
