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
    ...{ locale, words, path: 'guide/secrecy/', title: guideWordsIn(locale).secrecy.title },
    description: shareWords[locale].describes['guide/secrecy'],
  });
}

export default async function SecrecyGuidePage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  return <SchemeGuide guide={guideIn(locale, words, 'secrecy')} />;
}
