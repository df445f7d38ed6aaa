import type { Metadata } from 'next';
import { AreaPage } from '@/components/rule-book/area-page';
import { chaptersOf, schemesInBook, volumeIn } from '@/components/rule-book/volumes';
import { wordFor } from '@/content';
import { pageMetadata } from '../../../../../page-metadata';
import { shareWords } from '../../../../../share-words';
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
  const { locale, words, scheme, bookWords, schemeWords } = volume;
  const { name, areas } = schemeWords;
  const title = wordFor(areas, area);
  return pageMetadata({
    ...{ locale, words, path: `rules/${scheme.id}/${area}/` },
    title: [title, name, bookWords.heading].join(' · '),
    description: shareWords[locale].rulesOf({ title, name }),
  });
}

export default async function RulesOfAreaPage(props: AreaParams) {
  return <AreaPage {...await placeOf(props)} />;
}

async function placeOf(props: AreaParams) {
  const { locale, words } = await wordsOf(props satisfies LocaleParams);
  const { scheme, area } = await props.params;
  return { volume: volumeIn(locale, words, scheme), area };
}
