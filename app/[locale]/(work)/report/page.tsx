import type { Metadata } from 'next';
import { Report } from '@/components/report/report';
import { WithCase } from '@/components/session/with-case';
import { pageMetadata } from '../../../page-metadata';
import { shareWords } from '../../../share-words';
import type { LocaleParams } from '../../../words';
import { wordsOf } from '../../../words';

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { locale, words } = await wordsOf(props);
  return pageMetadata({
    ...{ locale, words, path: 'report/', title: words.ui.pages.report },
    description: shareWords[locale].describes.report,
  });
}

export default async function Page(props: LocaleParams) {
  const { words } = await wordsOf(props);
  return (
    <WithCase loading={words.ui.product.loading} failed={words.ui.pages.errorSays}>
      <Report />
    </WithCase>
  );
}
