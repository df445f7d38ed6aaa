import type { Metadata } from 'next';
import { schemesInBook, volumeIn } from '@/components/rule-book/volumes';
import { WholeDocument } from '@/components/rule-book/whole-document';
import { pageMetadata } from '../../../../page-metadata';
import { shareWords } from '../../../../share-words';
import type { LocaleParams } from '../../../../words';
import { wordsOf } from '../../../../words';

interface SchemeParams {
  readonly params: Promise<{ locale: string; scheme: string }>;
}

export const generateStaticParams = () => schemesInBook.map(({ id }) => ({ scheme: id }));

export async function generateMetadata(props: SchemeParams): Promise<Metadata> {
  const { locale, words, scheme, bookWords, schemeWords } = await volumeOf(props);
  const { name } = schemeWords;
  return pageMetadata({
    ...{ locale, words, path: `rules/${scheme.id}/`, title: `${name} · ${bookWords.heading}` },
    description: shareWords[locale].wholeScheme({ name }),
  });
}

export default async function WholeDocumentPage(props: SchemeParams) {
  return <WholeDocument volume={await volumeOf(props)} />;
}

async function volumeOf(props: SchemeParams) {
  const { locale, words } = await wordsOf(props satisfies LocaleParams);
  return volumeIn(locale, words, (await props.params).scheme);
}
