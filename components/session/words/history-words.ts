'use client';

import { wordsPart } from '../words-part';

export const useHistoryWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/history')).history,
  en: async () => (await import('@/content/en/history')).history,
});
