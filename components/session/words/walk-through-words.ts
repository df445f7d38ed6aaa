'use client';

import { wordsPart } from '../words-part';

export const useWalkThroughWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/walk-through')).walkThrough,
  en: async () => (await import('@/content/en/walk-through')).walkThrough,
});
