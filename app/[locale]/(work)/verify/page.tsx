import type { Metadata } from 'next';
import { VerifyPage } from '@/components/verify/verify-page';
import { pageMetadata } from '../../../page-metadata';
import { shareWords } from '../../../share-words';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'verify/', title: words.ui.pages.verify },
    description: shareWords[locale].describes.verify,
  });
}

export default async function Page(props: LocaleParams) {
  const { words } = await wordsOf(props);
  return <VerifyPage loading={words.ui.product.loading} failed={words.ui.pages.errorSays} />;
}
