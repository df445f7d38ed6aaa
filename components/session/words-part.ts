'use client';

import { use } from 'react';
import type { Locale } from '@/content';

type Loaders<Part> = Readonly<Record<Locale, () => Promise<Part>>>;

/**
 * The words of a part of the product that few visits need: fetched once, where the part is shown.
 * The hook that is returned suspends until they are there.
 */
function wordsPart<Part>(loaders: Loaders<Part>): (locale: Locale) => Part {
  const fetched = new Map<Locale, Promise<Part>>();
  const fetchPart = (locale: Locale): Promise<Part> => {
    const part = fetched.get(locale) ?? loaders[locale]();
    fetched.set(locale, part);
    return part;
  };
  return function usePart(locale) {
    return use(fetchPart(locale));
  };
}

export const useDeskWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/desk')).desk,
  en: async () => (await import('@/content/en/desk')).desk,
});

/** Also for who writes a file, which waits for them where nothing suspends. */
export const actionsWordsIn = {
  'zh-CN': async () => (await import('@/content/zh-CN/actions')).actions,
  en: async () => (await import('@/content/en/actions')).actions,
} as const;
export const useActionsWords = wordsPart(actionsWordsIn);

export const useHandOverWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/hand-over')).handOver,
  en: async () => (await import('@/content/en/hand-over')).handOver,
});

export const useEncryptionWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/encryption')).encryptionWords,
  en: async () => (await import('@/content/en/encryption')).encryptionWords,
});

export const useWhatIfWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/what-if')).whatIf,
  en: async () => (await import('@/content/en/what-if')).whatIf,
});

export const useHistoryWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/history')).history,
  en: async () => (await import('@/content/en/history')).history,
});

export const useVerificationWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/verification')).verificationWords,
  en: async () => (await import('@/content/en/verification')).verificationWords,
});

export const useJudgementWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/judgement')).judgement,
  en: async () => (await import('@/content/en/judgement')).judgement,
});

export const useReturnedWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/returned')).returned,
  en: async () => (await import('@/content/en/returned')).returned,
});

export const useWalkThroughWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/walk-through')).walkThrough,
  en: async () => (await import('@/content/en/walk-through')).walkThrough,
});

export const useExportWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/exports')).exportWords,
  en: async () => (await import('@/content/en/exports')).exportWords,
});

export const usePaperWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/paper')).paperWords,
  en: async () => (await import('@/content/en/paper')).paperWords,
});

export const useOfflineWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/offline')).offlineWords,
  en: async () => (await import('@/content/en/offline')).offlineWords,
});

export const useInAppWords = wordsPart({
  'zh-CN': async () => (await import('@/content/zh-CN/in-app')).inAppWords,
  en: async () => (await import('@/content/en/in-app')).inAppWords,
});
