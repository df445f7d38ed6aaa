import type { Metadata } from 'next';
import { GuideIndex } from '@/components/guide/guide-index';
import { guideWordsIn } from '@/components/guide/guides';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale } = await wordsOf(props);
  return { title: guideWordsIn(locale).index.title };
}

export default async function GuidePage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  return <GuideIndex locale={locale} words={words} />;
}
