'use client';

import { wordsPart } from '../words-part';

export const useExportWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/exports')).exportWords,
  en: async () => (await import('@/content/en/exports')).exportWords,
});
