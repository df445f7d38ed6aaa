import type { Locale, Words } from '@/content';

/** The language of a page; nothing of the other language is fetched. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
}

const loaders = {
  'zh-CN': () => import('@/content/zh-CN'),
  en: () => import('@/content/en'),
};

export async function loadLanguage(locale: Locale): Promise<Language> {
  const { words } = await loaders[locale]();
  return { locale, words };
}
