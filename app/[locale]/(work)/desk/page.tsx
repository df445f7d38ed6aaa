import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { pageMetadata } from '../../../page-metadata';
import { shareWords } from '../../../share-words';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'desk/', title: words.ui.pages.desk },
    description: shareWords[locale].describes.desk,
  });
}

export default async function Page(props: LocaleParams) {
  const { words } = await wordsOf(props);
  return <DeskPage loading={words.ui.product.loading} failed={words.ui.pages.errorSays} />;
}
