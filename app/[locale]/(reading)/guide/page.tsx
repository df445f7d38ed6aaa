import type { Metadata } from 'next';
import { GuideIndex } from '@/components/guide/guide-index';
import { guideWordsIn } from '@/components/guide/guides';
import { pageMetadata } from '../../../page-metadata';
import { shareWords } from '../../../share-words';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'guide/', title: guideWordsIn(locale).index.title },
    description: shareWords[locale].describes.guide,
  });
}

export default async function GuidePage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  return <GuideIndex locale={locale} words={words} />;
}
