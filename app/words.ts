import type { Locale, SchemeWords, Words } from '@/content';
import { isLocale } from '@/content';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcEnglish } from '@/content/en/ccrc';
import { words as chinese } from '@/content/zh-CN';
import { ccrcWords as ccrcChinese } from '@/content/zh-CN/ccrc';

const all: Record<Locale, { words: Words; ccrc: SchemeWords }> = {
  'zh-CN': { words: chinese, ccrc: ccrcChinese },
  en: { words: english, ccrc: ccrcEnglish },
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
