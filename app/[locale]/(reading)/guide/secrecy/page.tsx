import type { Metadata } from 'next';
import { guideIn, guideWordsIn } from '@/components/guide/guides';
import { SchemeGuide } from '@/components/guide/scheme-guide';
import type { LocaleParams } from '../../../../words';
import { wordsOf } from '../../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale } = await wordsOf(props);
  return { title: guideWordsIn(locale).secrecy.title };
}

export default async function SecrecyGuidePage(props: LocaleParams) {
  const { locale, words } = await wordsOf(props);
  return <SchemeGuide guide={guideIn(locale, words, 'secrecy')} />;
}
