import type { Metadata } from 'next';
import { guideIn, guideWordsIn } from '@/components/guide/guides';
import { SchemeGuide } from '@/components/guide/scheme-guide';
import { pageMetadata } from '../../../../page-metadata';
import { shareWords } from '../../../../share-words';
import type { LocaleParams } from '../../../../words';
import { wordsOf } from '../../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'guide/ccrc/', title: guideWordsIn(locale).ccrc.title },
    description: shareWords[locale].describes['guide/ccrc'],
  });
}

export default async function CcrcGuidePage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  return <SchemeGuide guide={guideIn(locale, words, 'ccrc')} />;
}
