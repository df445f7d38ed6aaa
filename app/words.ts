import type { Locale, SchemeWords, Words } from '@/content';
import { isLocale } from '@/content';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { words as chinese } from '@/content/zh-CN';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';

interface PageWords {
  readonly words: Words;
  /** The words of every scheme, in the order of the schemes. */
  readonly schemes: readonly SchemeWords[];
}

const all: Record<Locale, PageWords> = {
  'zh-CN': { words: chinese, schemes: [ccrcInChinese, secrecyInChinese] },
  en: { words: english, schemes: [ccrcInEnglish, secrecyInEnglish] },
};

export interface LocaleParams {
  readonly params: Promise<{ locale: string }>;
}

/** The words of a page, chosen while the site is built; no page carries both languages. */
export async function wordsOf({ params }: LocaleParams) {
  const { locale } = await params;
  if (!isLocale(locale)) throw new Error(`no such locale: ${locale}`);
  return { locale, ...all[locale] };
}
