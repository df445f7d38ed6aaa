'use client';

import { wordsPart } from '../words-part';

export const useHandOverWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/hand-over')).handOver,
  en: async () => (await import('@/content/en/hand-over')).handOver,
});
