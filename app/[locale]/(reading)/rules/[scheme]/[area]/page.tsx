import type { Metadata } from 'next';
import { AreaPage } from '@/components/rule-book/area-page';
import { chaptersOf, schemesInBook, volumeIn } from '@/components/rule-book/volumes';
import { wordFor } from '@/content';
import type { LocaleParams } from '../../../../../words';
import { wordsOf } from '../../../../../words';

interface AreaParams {
  readonly params: Promise<{ locale: string; scheme: string; area: string }>;
}

export const generateStaticParams = () =>
  schemesInBook.flatMap((scheme) =>
    chaptersOf(scheme).map(({ area }) => ({ scheme: scheme.id, area })),
  );

export async function generateMetadata(props: AreaParams): Promise<Metadata> {
  const { volume, area } = await placeOf(props);
  const { bookWords, schemeWords } = volume;
  return {
    title: [wordFor(schemeWords.areas, area), schemeWords.name, bookWords.heading].join(' · '),
  };
}

export default async function RulesOfAreaPage(props: AreaParams) {
  return <AreaPage {...await placeOf(props)} />;
}

async function placeOf(props: AreaParams) {
  const { locale, words } = await wordsOf(props satisfies LocaleParams);
  const { scheme, area } = await props.params;
  return { volume: volumeIn(locale, words, scheme), area };
}
