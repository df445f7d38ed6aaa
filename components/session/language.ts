import type { Locale, SchemeWords, Words } from '@/content';
import type { Scheme } from '@/rules';

/** Everything that a screen needs besides the case: one language and one scheme. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  readonly schemeWords: SchemeWords;
  readonly scheme: Scheme;
}

const loaders = {
  'zh-CN': () => Promise.all([import('@/content/zh-CN'), import('@/content/zh-CN/ccrc')]),
  en: () => Promise.all([import('@/content/en'), import('@/content/en/ccrc')]),
};

/** Loads one language and the scheme; nothing of the other language is fetched. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const [[{ words }, { ccrcWords }], { ccrc }] = await Promise.all([
    loaders[locale](),
    import('@/rules/schemes/ccrc'),
  ]);
  return { locale, words, schemeWords: ccrcWords, scheme: ccrc };
}
