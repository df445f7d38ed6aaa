'use client';

import { wordsPart } from '../words-part';

/** Also for who writes a file, which waits for them where nothing suspends. */
export const actionsWordsIn = {
  'zh-CN': async () => (await import('@/content/zh-CN/actions')).actions,
  en: async () => (await import('@/content/en/actions')).actions,
} as const;
export const useActionsWords = wordsPart(actionsWordsIn);
