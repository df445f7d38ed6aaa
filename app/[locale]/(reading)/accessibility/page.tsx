import type { Metadata } from 'next';
import { Statement } from '@/components/accessibility/statement';
import { accessibilityWordsIn } from '@/components/accessibility/words-in';
import { pageMetadata } from '../../../page-metadata';
import { shareWords } from '../../../share-words';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  const { title } = accessibilityWordsIn(locale).statement;
  return pageMetadata({
    ...{ locale, words, path: 'accessibility/', title },
    description: shareWords[locale].describes.accessibility,
  });
}

export default async function AccessibilityPage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  return <Statement locale={locale} words={words} />;
}
